// Operations by name, with JSON text or with an object.

import * as glue from '../build/littermate.js';
import { stringify, wellFormed } from './crossing.js';
import { run } from './engine.js';
import { READING_PHONES } from './generated/phones.js';
import { reader } from './phones.js';

function callModule(operation: string, json: string): string {
  if (!READING_PHONES.has(operation)) return run(() => glue.call(operation, json));
  const phoneReader = reader();
  return run(() => glue.callWithReader(operation, json, phoneReader));
}

/** Calls an operation with an object and parses its output. */
export function callWithObject<Output>(operation: string, input: unknown): Output {
  return JSON.parse(callModule(operation, stringify(input))) as Output;
}

/**
 * Calls an operation by its name, such as `merge.plan`. Input and output are JSON text.
 *
 * @throws {LittermateError} under the same conditions as the function of the operation
 */
export function call(operation: string, inputJson: string): string {
  return callModule(wellFormed(operation, 'operation'), wellFormed(inputJson, 'input'));
}
