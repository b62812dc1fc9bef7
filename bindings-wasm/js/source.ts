/**
 * Where to load a WebAssembly file from instead of the package's own directory: a URL, a response, its bytes, or a compiled
 * module.
 */
export type WasmSource =
  string | URL | Request | Response | ArrayBuffer | ArrayBufferView | WebAssembly.Module;

/** The argument of `init` and `initPhones`. A promise is awaited. */
export type InitSource = WasmSource | Promise<WasmSource>;
