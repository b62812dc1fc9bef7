// Everything that the package has, wherever it runs, but for how it is loaded.

export * from './api.js';
export * from './api/contact.js';
export * from './api/conversation.js';
export * from './api/portal.js';
export { call } from './door.js';
export { LittermateError, type ErrorCode } from './error.js';
export * from './generated/constants.js';
export * from './generated/handles.js';
export type * from './types.generated.js';
