// Fetches the pieces of the program. The build puts this behind the glue, in one module with it: `wasm` is what the
// first piece exports, PIECE_FILES are the files of the others, called by the pieces that need them.
const filesHere = new Map();
const pieceFile = (name) => {
  if (!filesHere.has(name)) {
    const coming = window.ikuPiece(name).then((bytes) =>
      // Memory and table are those of the first piece; wasm-bindgen calls the memory's module by the name of its file.
      WebAssembly.instantiate(bytes, { __wasm_split: wasm, "./piece_bg.js": wasm }),
    );
    filesHere.set(name, coming);
    // Whoever asks again after a failure fetches again.
    coming.catch(() => filesHere.delete(name));
  }
  return filesHere.get(name);
};
const pieceLoader = (piece) => async (told, data) => {
  let isHere = true;
  try {
    await Promise.all(PIECE_FILES.filter((name) => name.split("-").includes(piece)).map(pieceFile));
  } catch (error) {
    console.error(error);
    isHere = false;
  }
  wasm.__indirect_function_table.get(told)(data, isHere);
};
const pieceLoaders = new Proxy({}, { get: (_, name) => pieceLoader(name.replace("__wasm_split_load_", "")) });
