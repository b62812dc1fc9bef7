// Everything that the package has, wherever it runs, but for how it is loaded.

export { call } from './door.js';
export { LittermateError, type LittermateErrorCode } from './error.js';
export * from './generated/constants.js';
export * from './generated/handles.js';
export * from './generated/operations.js';
export type * from './generated/types.js';
