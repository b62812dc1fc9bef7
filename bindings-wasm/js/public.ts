// Everything that the package has, wherever it runs, but for how it is loaded.

export * from './generated/operations.js';
export { BLOCKER_BITS, PLACES, version } from './constants.generated.js';
export { call } from './door.js';
export { LittermateError, type ErrorCode } from './error.js';
export { OpenedMerge } from './opened-merge.js';
export { SearchList } from './search-list.js';
export { ServiceList } from './service-list.js';
export type * from './generated/types.js';
