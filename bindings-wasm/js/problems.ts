// Everything that keeps a value from crossing, each with its path. Slow, and only asked where the quick check said no.

import { LEVELS } from './plain.js';
import type { Problem, ProblemCode } from './generated/types.js';

/** The problems of a value: those listed, and the count of the others. */
export interface Found {
  readonly problems: readonly Problem[];
  readonly moreProblems: number;
}

const MOST = 100;
const VALUES = 1 << 26;

/** The problems of a value, in its order: the first hundred, and the count of the others. */
export function problemsOf(root: unknown, base = ''): Found {
  const problems: Problem[] = [];
  let moreProblems = 0;
  const above: object[] = [];
  let values = 0;

  function say(code: ProblemCode, path: string, detail: string, given: string | null, help: string): void {
    if (problems.length >= MOST) moreProblems++;
    else problems.push({ code, rule: null, path, detail, given, allowed: [], help });
  }

  function wrong(path: string, what: string, given: string | null = null): void {
    say('wrong-type', path, `This is ${what}, which cannot be sent.`, given, PLAIN);
  }

  function walk(value: unknown, path: string): void {
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return;
      case 'number':
        if (!Number.isFinite(value)) wrong(path, 'no finite number', String(value));
        return;
      case 'object':
        if (value !== null) within(value, path);
        return;
      case 'undefined':
        return wrong(path, 'undefined');
      case 'bigint':
        return wrong(path, 'a BigInt', String(value).slice(0, 80));
      default:
        return wrong(path, `a ${typeof value}`);
    }
  }

  function within(value: object, path: string): void {
    if (above.includes(value)) return wrong(path, 'an object that holds itself');
    if (above.length >= LEVELS || ++values > VALUES) {
      const help = `Send a value nested no deeper than ${LEVELS} levels.`;
      return say('too-deep', path, 'This is nested too deep.', null, help);
    }
    above.push(value);
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) walk(value[index], `${path}/${index}`);
    } else if (isRecord(value)) {
      for (const [key, field] of Object.entries(value)) {
        if (field !== undefined) walk(field, `${path}/${escaped(key)}`);
      }
    } else {
      wrong(path, `a ${kind(value)}`);
    }
    above.pop();
  }

  walk(root, base);
  return { problems, moreProblems };
}

const PLAIN = 'Send plain objects, arrays, texts, whole numbers, booleans and null.';

/** Also of a class, or of another window: what counts is that its fields are all there is to it. */
function isRecord(value: object): boolean {
  return kind(value) === 'Object' && typeof (value as { toJSON?: unknown }).toJSON !== 'function';
}

function kind(value: object): string {
  const kind = Object.prototype.toString.call(value).slice('[object '.length, -1);
  return kind === 'Object' && 'toJSON' in value ? 'object with a toJSON of its own' : kind;
}

/** A key as a JSON Pointer has it. */
function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Whether a text is Unicode throughout. */
export function isWellFormed(text: string): boolean {
  const native = (text as { isWellFormed?: () => boolean }).isWellFormed;
  return typeof native === 'function' ? native.call(text) : !HALF.test(text);
}
