import { ResidentMerge as Inner } from '../build/littermate.js';
import { textOf } from './crossing.js';
import { disposable, Handle } from './handle.js';
import type { Choices, MergeInput, Options, PlanOutput } from './generated/types.js';

/**
 * A merge that stays in memory while somebody changes its choices: the profiles cross once.
 *
 * It frees itself when it is forgotten; `free`, or `using`, does so at once.
 */
export class OpenedMerge {
  readonly #handle: Handle<Inner>;
  #options: Options | undefined;

  /** Throws what `mergeOptions` throws: `merge-blocked` where the two may not be merged. */
  constructor(input: MergeInput) {
    const text = textOf(input);
    this.#handle = new Handle('OpenedMerge', () => new Inner(text));
  }

  /** What may be chosen, as `mergeOptions` gives it. */
  get options(): Options {
    const written = this.#handle.ask((inner) => (this.#options ? undefined : inner.options()));
    return (this.#options ??= JSON.parse(written as string) as Options);
  }

  /** The plan with these choices, as `planMerge` gives it. What is left out takes its default. */
  plan(choices: Choices = {}): PlanOutput {
    const text = textOf(choices, '/choices');
    return JSON.parse(this.#handle.ask((inner) => inner.plan(text))) as PlanOutput;
  }

  /** Frees its memory. Doing so twice is harmless. */
  free(): void {
    this.#handle.free();
  }
}

export interface OpenedMerge extends Disposable {}
disposable(OpenedMerge);
