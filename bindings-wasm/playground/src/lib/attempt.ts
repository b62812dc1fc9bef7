/** A refusal is an answer like any other: it is shown, not thrown through the page. */
import { LittermateError } from 'littermate';

export type Attempt<T> = { ok: true; value: T } | { ok: false; refusal: LittermateError };

export function attempt<T>(ask: () => T): Attempt<T> {
  try {
    return { ok: true, value: ask() };
  } catch (error) {
    if (error instanceof LittermateError) return { ok: false, refusal: error };
    throw error;
  }
}
