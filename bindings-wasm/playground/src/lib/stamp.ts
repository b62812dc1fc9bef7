/** The library reads no clock and makes no ids: the page does. */
import type { Stamp, UndoStamp } from 'littermate';

const BY = 'playground';

export const undoStamp = (): UndoStamp => ({ by: BY, at: new Date().toISOString() });

export const stamp = (): Stamp => ({ ...undoStamp(), merge: `merge-${crypto.randomUUID()}` });
