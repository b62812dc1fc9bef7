// The door: an operation by its name, with a text or an object.

import * as glue from '../build/littermate.js';
import { checked, textOf } from './crossing.js';
import { asked } from './engine.js';
import { reader } from './phones.js';

/** The operations that read phone numbers, and so need the second module. */
const READING_NUMBERS: ReadonlySet<string> = new Set(['clients.check', 'contact.edit', 'contact.sync']);

function through(operation: string, text: string): string {
  if (!READING_NUMBERS.has(operation)) return asked(() => glue.call(operation, text));
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
