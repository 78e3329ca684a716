// Fills this device as if somebody had worked here; names as in src/browser/keys.rs.
import init, { Log } from "./engine.js";

const done = (request, event = "onsuccess") =>
  new Promise((resolve, reject) => {
    request[event] = () => resolve(request.result);
    request.onerror = request.onabort = () => reject(request.error);
  });

/** A workspace of the decree with so many entries. */
export async function seed(entries) {
  await init({ module_or_path: new URL("./engine_bg.wasm", import.meta.url) });
  const log = new Log(entries);
  const name = log.name();
  const opening = indexedDB.open(`iku-${name}`, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("batches");
  const database = await done(opening);
  const transaction = database.transaction("batches", "readwrite");
  const [tabs, firsts] = [log.tabs(), log.firsts()];
  tabs.forEach((tab, record) => transaction.objectStore("batches").add(log.bytes(record), [tab, firsts[record]]));
  await done(transaction, "oncomplete");
  database.close();
  const keep = (key, value) => localStorage.setItem(`iku.${key}`, JSON.stringify(value));
  keep("workspace", name);
  keep(`me.${name}`, { name: "Operator", unit: "Sekretariat" });
  keep(`sentinel.${name}`, { saved: Date.now() });
  return tabs.length;
}
