import { ResidentList as Inner } from '../build/littermate.js';
import { textOf } from './crossing.js';
import { invalid } from './error.js';
import { disposable, Handle } from './handle.js';
import { isIndex, noIndex } from './indices.js';
import type { ClientFacts, SearchListInput, SearchVerdict } from './generated/types.js';

/**
 * Search results that stay in memory, for whichever profile is opened: they cross once, and are answered as numbers.
 *
 * It frees itself when it is forgotten; `free`, or `using`, does so at once.
 */
export class SearchList {
  /** How many results there are. */
  readonly length: number;
  readonly #handle: Handle<Inner>;

  constructor(input: SearchListInput) {
    const text = textOf(input);
    this.#handle = new Handle('SearchList', () => new Inner(text));
    this.length = this.#handle.ask((inner) => inner.length);
  }

  /**
   * Whether each result may be selected from the page of this profile, in order: 0 where it may, otherwise its blockers
   * as bits, which `BLOCKER_BITS` names.
   */
  open(opened: ClientFacts): Uint32Array {
    const text = textOf(opened, '/opened');
    return this.#handle.ask((inner) => inner.open(text));
  }

  /** The answer for one result in words, for the profile last opened. */
  explain(index: number): SearchVerdict {
    const whole = isIndex(index, this.length);
    const written = this.#handle.ask((inner) => (whole ? inner.explain(index) : ''));
    if (written) return JSON.parse(written) as SearchVerdict;
    if (!whole) throw noIndex('result', index, this.length);
    const [detail, help] = ['No profile has been opened yet.', 'Call `open` first.'];
    throw invalid([{ code: 'out-of-range', rule: null, path: '', detail, given: null, allowed: [], help }]);
  }

  /** Frees its memory. Doing so twice is harmless. */
  free(): void {
    this.#handle.free();
  }
}

export interface SearchList extends Disposable {}
disposable(SearchList);
