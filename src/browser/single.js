
// How the single file opens; it follows the glue in one module and unpacks the wasm beside it.
window.ikuOpen = async () => {
  const packed = Uint8Array.from(atob(document.querySelector("#iku-wasm").textContent), (char) => char.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  await __wbg_init({ module_or_path: await new Response(unpacked).arrayBuffer() });
};
