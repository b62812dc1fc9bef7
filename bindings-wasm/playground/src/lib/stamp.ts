/** Ids and the current time. The library reads no clock and generates no ids, so the page passes both. */
import type { MergeStamp, UndoStamp } from 'littermate';

export const ACTOR = 'playground';

export const now = (): string => new Date().toISOString();

export const undoStamp = (): UndoStamp => ({ by: ACTOR, at: now() });

export const stamp = (): MergeStamp => ({ ...undoStamp(), merge: `merge-${crypto.randomUUID()}` });
