import type {
  ApiError,
  Blocker,
  ChangedSection,
  ErrorCode,
  MergeId,
  Problem,
  Rule,
} from './generated/types.js';

/**
 * The code of a {@link LittermateError}. In addition to the codes of the library:
 *
 * - `not-initialized`: `init()` was not called or not awaited (browsers and bundlers only).
 * - `phones-not-loaded`: `initPhones()` was not called or not awaited (browsers and bundlers only).
 * - `use-after-free`: a handle was used after `free()`.
 * - `crashed`: the WebAssembly module ran out of memory or has a bug. The next call starts a new module; existing handles are
 *   no longer valid.
 */
export type LittermateErrorCode =
  ErrorCode | 'not-initialized' | 'phones-not-loaded' | 'use-after-free' | 'crashed';

/** The only error that this package throws: what is wrong, by which rule, at which path, and how to correct it. */
export class LittermateError extends Error {
  override readonly name = 'LittermateError';
  /** The kind of error. Codes are stable, so programs may match on them. */
  readonly code: LittermateErrorCode;
  /** The rule that caused the error, or `null` if no single rule did. */
  readonly rule: Rule | null;
  /** JSON Pointer to the first problem in the input; empty if the error concerns the whole input. */
  readonly path: string;
  /** One English sentence per problem, separated by newlines. The same as `message`. */
  readonly detail: string;
  /** An English sentence that says how to correct the error. */
  readonly help: string;
  /** The problems of the input or of the choices, at most 100; empty for other errors. */
  readonly problems: readonly Problem[];
  /** The number of problems beyond those in `problems`. */
  readonly moreProblems: number;
  /** Every reason why the two profiles may not be merged; empty for other errors. */
  readonly blockers: readonly Blocker[];
  /** The sections that changed since the review; empty for other errors. */
  readonly changed: readonly ChangedSection[];
  /** The merge that prevents the operation, or `null`. */
  readonly merge: MergeId | null;

  /** @internal */
  constructor(error: Omit<ApiError, 'code'> & { code: LittermateErrorCode }, options?: ErrorOptions) {
    super(error.detail, options);
    this.code = error.code;
    this.rule = error.rule ?? null;
    this.path = error.path;
    this.detail = error.detail;
    this.help = error.help;
    this.problems = error.problems;
    this.moreProblems = error.moreProblems ?? 0;
    this.blockers = error.blockers;
    this.changed = error.changed;
    this.merge = error.merge ?? null;
  }
}

/** Parses an error of the library. */
export function fromJson(json: string): LittermateError {
  return new LittermateError(JSON.parse(json) as ApiError);
}

/** An error of this package: the library was not called, or did not return. */
export function moduleError(
  code: LittermateErrorCode,
  detail: string,
  help: string,
  options?: ErrorOptions,
): LittermateError {
  const none = { rule: null, path: '', problems: [], blockers: [], changed: [], merge: null };
  return new LittermateError({ code, detail, help, ...none }, options);
}

/** An error for an input that cannot be sent to the module, in the shape of the library's own errors. */
export function invalidInput(problems: readonly Problem[], moreProblems = 0): LittermateError {
  const lines = problems.map(({ path, detail }) => (path === '' ? detail : `${path}: ${detail}`));
  if (moreProblems === 1) lines.push('1 more problem is not listed.');
  else if (moreProblems > 1) lines.push(`${moreProblems} more problems are not listed.`);
  return new LittermateError({
    code: 'invalid-input',
    rule: null,
    path: problems[0]?.path ?? '',
    detail: lines.join('\n'),
    help: 'Correct each problem listed in `problems`.',
    problems,
    moreProblems,
    blockers: [],
    changed: [],
    merge: null,
  });
}
