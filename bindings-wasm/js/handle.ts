// Something that lives in the module's memory until it is freed, or forgotten.

import { stopped } from './error.js';
import { asked, currentGeneration } from './engine.js';

interface Freed {
  free(): void;
}

/** Holds one object of the module. wasm-bindgen frees it when nobody holds it any more. */
export class Handle<Inner extends Freed> {
  readonly #name: string;
  readonly #generation: number;
  #inner: Inner | undefined;

  constructor(name: string, make: () => Inner) {
    this.#inner = asked(make);
    this.#name = name;
    this.#generation = currentGeneration();
  }

  ask<T>(question: (inner: Inner) => T): T {
    const inner = this.#inner;
    if (inner === undefined || this.#generation !== currentGeneration()) throw freed(this.#name);
    return asked(() => question(inner));
  }

  free(): void {
    const inner = this.#inner;
    this.#inner = undefined;
    if (inner !== undefined && this.#generation === currentGeneration()) asked(() => inner.free());
  }
}

function freed(name: string): Error {
  return stopped(
    'use-after-free',
    `This ${name} has been freed.`,
    `Free it when nothing asks it any more, or not at all; make a new ${name} otherwise.`,
  );
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
