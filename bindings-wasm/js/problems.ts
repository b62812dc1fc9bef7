// Lists every value that cannot be sent to the module, with its path. Slow; called only if the quick check fails.

import { MAX_DEPTH } from './plain.js';
import type { Problem, ProblemCode } from './generated/types.js';

/** The problems of a value: the first ones, and the number of the others. */
export interface Found {
  readonly problems: readonly Problem[];
  readonly moreProblems: number;
}

const MAX_PROBLEMS = 100;
const MAX_VALUES = 1 << 26;

/** The problems of a value in document order: the first 100, and the number of the others. */
export function problemsOf(root: unknown, base = ''): Found {
  const problems: Problem[] = [];
  let moreProblems = 0;
  const above: object[] = [];
  let values = 0;

  function add(code: ProblemCode, path: string, detail: string, given: string | null, help: string): void {
    if (problems.length >= MAX_PROBLEMS) moreProblems++;
    else problems.push({ code, rule: null, path, detail, given, allowed: [], help });
  }

  function wrongType(path: string, what: string, given: string | null = null): void {
    add('wrong-type', path, `The value is ${what}, which cannot be sent as JSON.`, given, PLAIN);
  }

  function walk(value: unknown, path: string): void {
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return;
      case 'number':
        if (!Number.isFinite(value)) wrongType(path, 'not a finite number', String(value));
        return;
      case 'object':
        if (value !== null) within(value, path);
        return;
      case 'undefined':
        return wrongType(path, 'undefined');
      case 'bigint':
        return wrongType(path, 'a BigInt', String(value).slice(0, 80));
      default:
        return wrongType(path, `a ${typeof value}`);
    }
  }

  function within(value: object, path: string): void {
    if (above.includes(value)) return wrongType(path, 'an object that contains itself');
    if (above.length >= MAX_DEPTH || ++values > MAX_VALUES) {
      const help = `Nest values at most ${MAX_DEPTH} levels deep.`;
      return add('too-deep', path, 'The value is nested too deeply.', null, help);
    }
    above.push(value);
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) walk(value[index], `${path}/${index}`);
    } else if (isRecord(value)) {
      for (const [key, field] of Object.entries(value)) {
        if (field !== undefined) walk(field, `${path}/${escaped(key)}`);
      }
    } else {
      wrongType(path, `a ${kind(value)}`);
    }
    above.pop();
  }

  walk(root, base);
  return { problems, moreProblems };
}

const PLAIN = 'Send plain objects, arrays, strings, whole numbers, booleans and null.';

/** Instances of classes and objects of another window count too, if their fields are all that they contain. */
function isRecord(value: object): boolean {
  return kind(value) === 'Object' && typeof (value as { toJSON?: unknown }).toJSON !== 'function';
}

function kind(value: object): string {
  const kind = Object.prototype.toString.call(value).slice('[object '.length, -1);
  return kind === 'Object' && 'toJSON' in value ? 'object with a toJSON of its own' : kind;
}

/** Escapes a key for a JSON Pointer. */
function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Whether a string contains no half of a surrogate pair. */
export function isWellFormed(text: string): boolean {
  const native = (text as { isWellFormed?: () => boolean }).isWellFormed;
  return typeof native === 'function' ? native.call(text) : !HALF.test(text);
}
