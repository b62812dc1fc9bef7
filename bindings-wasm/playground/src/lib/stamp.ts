/** The library reads no clock and makes no ids: the page does. */
import type { MergeStamp, UndoStamp } from 'littermate';

export const BY = 'playground';

export const now = (): string => new Date().toISOString();

export const undoStamp = (): UndoStamp => ({ by: BY, at: now() });

export const stamp = (): MergeStamp => ({ ...undoStamp(), merge: `merge-${crypto.randomUUID()}` });
