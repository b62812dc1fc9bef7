import type { ApiError, Blocker, ErrorCode, MergeId, Problem, Rule, Section } from './generated/types.js';

/**
 * Why something was refused. Beside the library's own codes:
 *
 * - `not-initialised`: `await init()` has not been called, or not awaited (browsers and bundlers only).
 * - `phones-not-loaded`: `await initPhones()` has not (browsers and bundlers only).
 * - `use-after-free`: a handle was used after it was freed.
 * - `crashed`: the module ran out of memory or has a bug. The next call gets a fresh one; handles are gone.
 */
export type LittermateErrorCode =
  ErrorCode | 'not-initialised' | 'phones-not-loaded' | 'use-after-free' | 'crashed';

/** Everything this package throws: what was refused, by which rule, where, and what to do about it. */
export class LittermateError extends Error {
  override readonly name = 'LittermateError';
  /** Why. Stable: programs may match on it. */
  readonly code: LittermateErrorCode;
  /** The rule, where there is one for the whole. */
  readonly rule: Rule | null;
  /** Where: the path of the first problem, as a JSON Pointer, or empty for the whole. */
  readonly path: string;
  /** An English sentence, or one for each problem; also the message. */
  readonly detail: string;
  /** What to do about it, in an English sentence. */
  readonly help: string;
  /** The problems, at most 100, where the input or the choices are wrong. */
  readonly problems: readonly Problem[];
  /** How many problems there are beyond those listed. */
  readonly moreProblems: number;
  /** Every blocker, where the two may not be merged. */
  readonly blockers: readonly Blocker[];
  /** What changed since the review, where something did. */
  readonly changed: readonly Section[];
  /** The merge that stands in the way, where one does. */
  readonly merge: MergeId | null;

  /** @internal */
  constructor(refusal: Omit<ApiError, 'code'> & { code: LittermateErrorCode }, options?: ErrorOptions) {
    super(refusal.detail, options);
    this.code = refusal.code;
    this.rule = refusal.rule ?? null;
    this.path = refusal.path;
    this.detail = refusal.detail;
    this.help = refusal.help;
    this.problems = refusal.problems;
    this.moreProblems = refusal.moreProblems ?? 0;
    this.blockers = refusal.blockers;
    this.changed = refusal.changed;
    this.merge = refusal.merge ?? null;
  }
}

/** A refusal that the library itself wrote. */
export function refused(json: string): LittermateError {
  return new LittermateError(JSON.parse(json) as ApiError);
}

/** A refusal of this package, before the library is asked. */
export function stopped(
  code: LittermateErrorCode,
  detail: string,
  help: string,
  options?: ErrorOptions,
): LittermateError {
  const none = { rule: null, path: '', problems: [], blockers: [], changed: [], merge: null };
  return new LittermateError({ code, detail, help, ...none }, options);
}

/** An input that cannot cross, in the shape in which the library refuses one. */
export function invalid(problems: readonly Problem[], moreProblems = 0): LittermateError {
  const lines = problems.map(({ path, detail }) => (path === '' ? detail : `${path}: ${detail}`));
  if (moreProblems === 1) lines.push('1 more problem is not listed.');
  else if (moreProblems > 1) lines.push(`${moreProblems} more problems are not listed.`);
  return new LittermateError({
    code: 'invalid-input',
    rule: null,
    path: problems[0]?.path ?? '',
    detail: lines.join('\n'),
    help: 'Correct each of the problems; the schemas say what is expected.',
    problems,
    moreProblems,
    blockers: [],
    changed: [],
    merge: null,
  });
}
