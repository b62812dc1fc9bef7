// The public API, apart from loading, which depends on the environment.

export { call } from './api.js';
export { LittermateError, type LittermateErrorCode } from './error.js';
export * from './generated/constants.js';
export * from './generated/handles.js';
export * from './generated/operations.js';
export type * from './generated/types.js';
