/** Runs a call of the library and returns its value or its error, so that the page can show both. */
import { LittermateError } from 'littermate';

export type Attempt<T> = { ok: true; value: T } | { ok: false; error: LittermateError };

export function attempt<T>(run: () => T): Attempt<T> {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    if (error instanceof LittermateError) return { ok: false, error };
    throw error;
  }
}
