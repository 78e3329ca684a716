// Makes a program smaller without touching its code: what it carries for tools, and the long names by which glue and
// wasm know each other (one byte in twenty of a first visit).

/** Reads a number in LEB128: the number, and where what follows begins. */
function number(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return [value, at];
  }
}

function written(value) {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value & 127) | 128);
  return [...bytes, value];
}

/** The sections of a module: number and content. */
function sections(wasm) {
  const found = [];
  for (let at = 8; at < wasm.length; ) {
    const id = wasm[at];
    const [length, start] = number(wasm, at + 1);
    found.push([id, wasm.subarray(start, start + length)]);
    at = start + length;
  }
  return found;
}

const module = (wasm, parts) =>
  Buffer.concat([wasm.subarray(0, 8), ...parts.flatMap(([id, content]) => [Buffer.from([id, ...written(content.length)]), content])]);

/** A module without its custom sections: names of functions, and what linkers were told. */
export const withoutNames = (wasm) => module(wasm, sections(wasm).filter(([id]) => id !== 0));

const LONG = /\b(?:__wbg_\w+?_[0-9a-f]{16}|__wbindgen_\w+|wasm_bindgen__\w+)\b/g;
const IMPORTS = 2;
const EXPORTS = 7;
const FUNCTION = 0;

/** Glue and wasm with short names for what one takes from the other. */
export function shortened(glue, wasm) {
  const names = new Map([...new Set(glue.match(LONG))].map((name, place) => [name, `_${place.toString(36)}`]));
  const short = (text) => text.replace(LONG, (name) => names.get(name) ?? name);
  const parts = sections(wasm).map(([id, content]) => {
    if (id === IMPORTS) return [id, renamed(content, 2, short)];
    if (id === EXPORTS) return [id, renamed(content, 1, short)];
    return [id, content];
  });
  // What it says to people who read it, nobody reads.
  const said = short(glue).replace(/^ *\/\*\*\n(?: *\*.*\n)+/gm, "");
  return { glue: said, wasm: module(wasm, parts) };
}

/** A list of imports or exports, each one's `count` names first, with other names. */
function renamed(content, count, short) {
  let [entries, at] = number(content, 0);
  const out = [Buffer.from(written(entries))];
  for (; entries > 0; entries--) {
    const isImport = count === 2;
    for (let place = 0; place < count; place++) {
      const [length, start] = number(content, at);
      const name = Buffer.from(short(content.toString("utf8", start, start + length)));
      out.push(Buffer.from(written(name.length)), name);
      at = start + length;
    }
    const kind = content[at];
    if (isImport && kind !== FUNCTION) throw new Error(`only functions are imported, not ${kind}`);
    const [, end] = number(content, at + 1);
    out.push(content.subarray(at, end));
    at = end;
  }
  return Buffer.concat(out);
}
