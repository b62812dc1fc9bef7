// Everything that the package has, wherever it runs, but for how it is loaded.

export * from './api.js';
export * from './api/contact.js';
export * from './api/conversation.js';
export * from './api/portal.js';
export { BLOCKER_BITS, PLACES, version } from './constants.generated.js';
export { call } from './door.js';
export { LittermateError, type ErrorCode } from './error.js';
export { OpenedMerge } from './opened-merge.js';
export { SearchList } from './search-list.js';
export { ServiceList } from './service-list.js';
export type * from './types.generated.js';
