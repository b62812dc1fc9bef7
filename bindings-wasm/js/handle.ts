// What the handles are made of: an object in the module's memory, which is freed when nothing refers to it any more.

import { Resident } from '../build/littermate.js';
import { textOf } from './crossing.js';
import { asked, currentGeneration } from './engine.js';
import { invalid, stopped } from './error.js';

/** One object of the module, and the calls of its methods by name. */
export class Handle {
  readonly #name: string;
  readonly #generation: number;
  readonly #properties = new Map<string, unknown>();
  #resident: Resident | undefined;

  constructor(name: string, input: unknown) {
    const text = textOf(input);
    this.#resident = asked(() => new Resident(name, text));
    this.#name = name;
    this.#generation = currentGeneration();
  }

  /** What a method gives. The paths of problems begin with the names of the arguments. */
  ask(method: string, args: object): unknown {
    const text = textOf(args);
    const resident = this.#living();
    return asked(() => resident.ask(method, text));
  }

  /** What a method gives that answers with a value. */
  value(method: string, args: object): unknown {
    return JSON.parse(this.ask(method, args) as string);
  }

  /** What a method gives that takes no arguments, and so always gives the same. */
  property(method: string): unknown {
    this.#living();
    if (!this.#properties.has(method)) this.#properties.set(method, this.value(method, {}));
    return this.#properties.get(method);
  }

  free(): void {
    const resident = this.#resident;
    this.#resident = undefined;
    if (resident !== undefined && this.#generation === currentGeneration()) asked(() => resident.free());
  }

  #living(): Resident {
    if (this.#resident !== undefined && this.#generation === currentGeneration()) return this.#resident;
    throw stopped(
      'use-after-free',
      `This ${this.#name} has been freed.`,
      `Free it when nothing asks it any more, or not at all; make a new ${this.#name} otherwise.`,
    );
  }
}

/** An index, if it is a whole number. Whether a list has it, the library decides. */
export function whole(index: number): number {
  if (Number.isInteger(index)) return index;
  const detail = `The index ${String(index)} is not a whole number.`;
  const help = 'Ask for a whole number from 0.';
  throw invalid([{ code: 'out-of-range', rule: null, path: '', detail, given: null, allowed: [], help }]);
}

/** Lets `using` free a handle, where the language has that. */
export function disposable(type: { prototype: { free(): void } }): void {
  const key = (Symbol as { dispose?: symbol }).dispose;
  if (key)
    Object.defineProperty(type.prototype, key, {
      value: type.prototype.free,
      configurable: true,
      writable: true,
    });
}
