// The base of all handles: an object in the memory of the WebAssembly module, freed when nothing refers to it.

import { Resident } from '../build/littermate.js';
import { stringify } from './crossing.js';
import { currentGeneration, run } from './engine.js';
import { invalidInput, moduleError } from './error.js';

/** An object of the module, with its methods called by name. */
export class Handle {
  readonly #name: string;
  readonly #generation: number;
  readonly #properties = new Map<string, unknown>();
  #resident: Resident | undefined;

  constructor(name: string, input: unknown) {
    const text = stringify(input);
    this.#resident = run(() => new Resident(name, text));
    this.#name = name;
    this.#generation = currentGeneration();
  }

  /** Calls a method. Paths of problems start with the name of the argument. */
  call(method: string, args: object): unknown {
    const text = stringify(args);
    const resident = this.#alive();
    return run(() => resident.ask(method, text));
  }

  /** Calls a method and parses its JSON result. */
  value(method: string, args: object): unknown {
    return JSON.parse(this.call(method, args) as string);
  }

  /** Calls a method without arguments. Its result never changes, so it is cached. */
  property(method: string): unknown {
    this.#alive();
    if (!this.#properties.has(method)) this.#properties.set(method, this.value(method, {}));
    return this.#properties.get(method);
  }

  free(): void {
    const resident = this.#resident;
    this.#resident = undefined;
    if (resident !== undefined && this.#generation === currentGeneration()) run(() => resident.free());
  }

  #alive(): Resident {
    if (this.#resident !== undefined && this.#generation === currentGeneration()) return this.#resident;
    throw moduleError(
      'use-after-free',
      `This ${this.#name} has been freed.`,
      `Create a new ${this.#name}. Call free() only when the handle is no longer needed.`,
    );
  }
}

/** Checks that an index is a whole number. The library checks whether it is in range. */
export function wholeNumber(index: number): number {
  if (Number.isInteger(index)) return index;
  const detail = `The index ${String(index)} is not a whole number.`;
  const help = 'Pass a whole number of 0 or more.';
  throw invalidInput([
    { code: 'out-of-range', rule: null, path: '', detail, given: null, allowed: [], help },
  ]);
}

/** Makes `using` free a handle, in runtimes that support it. */
export function disposable(type: { prototype: { free(): void } }): void {
  const key = (Symbol as { dispose?: symbol }).dispose;
  if (key)
    Object.defineProperty(type.prototype, key, {
      value: type.prototype.free,
      configurable: true,
      writable: true,
    });
}
