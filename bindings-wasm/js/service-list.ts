import { ResidentServices as Inner } from '../build/littermate.js';
import { textOf } from './crossing.js';
import { disposable, Handle } from './handle.js';
import { isIndex, noIndex } from './indices.js';
import type { Date, PlacedService, ServiceListInput } from './generated/types.js';

/**
 * Services that stay in memory, for whichever day is today: they cross once, and are answered as bytes. For a time line along
 * which somebody drags today.
 *
 * It frees itself when it is forgotten; `free`, or `using`, does so at once.
 */
export class ServiceList {
  /** How many services there are. */
  readonly length: number;
  readonly #handle: Handle<Inner>;

  constructor(input: ServiceListInput) {
    const text = textOf(input);
    this.#handle = new Handle('ServiceList', () => new Inner(text));
    this.length = this.#handle.ask((inner) => inner.length);
  }

  /** Where each service lies with regard to the windows of this day, in order: what each byte says, `PLACES` names. */
  places(today: Date): Uint8Array {
    const text = textOf(today, '/today');
    return this.#handle.ask((inner) => inner.places(text));
  }

  /** The answer for one service in words, as `classifyServices` gives it. */
  explain(today: Date, index: number): PlacedService {
    const text = textOf(today, '/today');
    const whole = isIndex(index, this.length);
    const written = this.#handle.ask((inner) => (whole ? inner.explain(text, index) : undefined));
    if (written === undefined) throw noIndex('service', index, this.length);
    return JSON.parse(written) as PlacedService;
  }

  /** Frees its memory. Doing so twice is harmless. */
  free(): void {
    this.#handle.free();
  }
}

export interface ServiceList extends Disposable {}
disposable(ServiceList);
