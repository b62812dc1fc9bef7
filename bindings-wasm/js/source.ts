/**
 * Where a WebAssembly file comes from, if not from beside the package's own: its address, a response, its bytes, or the
 * module, each of them awaited where it is a promise.
 */
export type WasmSource =
  string | URL | Request | Response | ArrayBuffer | ArrayBufferView | WebAssembly.Module;

/** What `init` and `initPhones` take. */
export type InitSource = WasmSource | Promise<WasmSource>;
