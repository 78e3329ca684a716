
// How the single file opens; it follows the glue in one module and unpacks the wasm beside it.
const unpacked = (id) => {
  const packed = Uint8Array.from(atob(document.querySelector(id).textContent), (char) => char.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip")));
};
window.ikuOpen = async () => {
  await __wbg_init({ module_or_path: await unpacked("#iku-wasm").arrayBuffer() });
};
window.ikuPiece = async (name) => (await unpacked(`#piece-${name}`)).arrayBuffer();
window.ikuWorkerFiles = async () => ({
  script: await unpacked("#worker-glue").text(),
  program: await unpacked("#worker-wasm").arrayBuffer(),
});
