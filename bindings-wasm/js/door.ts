// The door: an operation by its name, with a text or an object.

import * as glue from '../build/littermate.js';
import { checked, textOf } from './crossing.js';
import { asked } from './engine.js';
import { READING_PHONES } from './generated/phones.js';
import { reader } from './phones.js';

function through(operation: string, text: string): string {
  if (!READING_PHONES.has(operation)) return asked(() => glue.call(operation, text));
  const numbers = reader();
  return asked(() => glue.callWithReader(operation, text, numbers));
}

/** What an operation answers to an object. */
export function answer<Output>(operation: string, input: unknown): Output {
  return JSON.parse(through(operation, textOf(input))) as Output;
}

/**
 * The raw door: an operation by its name, `merge.plan`, with JSON text in and JSON text out.
 *
 * @throws {LittermateError} as each of the functions does
 */
export function call(operation: string, inputJson: string): string {
  return through(checked(operation, 'operation'), checked(inputJson, 'input'));
}
