// Everything that the package has, wherever it runs, but for how it is loaded.

export * from './api.js';
export { BLOCKER_BITS, version } from './constants.generated.js';
export { LittermateError, type ErrorCode } from './error.js';
export { OpenedMerge } from './opened-merge.js';
export { SearchList } from './search-list.js';
export type * from './types.generated.js';
