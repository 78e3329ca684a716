// Fills this device as if somebody had worked here; names as in src/browser/keys.rs.
import init, { Large, Log } from "./engine.js";

const done = (request, event = "onsuccess") =>
  new Promise((resolve, reject) => {
    request[event] = () => resolve(request.result);
    request.onerror = request.onabort = () => reject(request.error);
  });

const ready = () => init({ module_or_path: new URL("./engine_bg.wasm", import.meta.url) });

/** A workspace of the decree with so many entries. */
export async function seed(entries) {
  await ready();
  return keep(new Log(entries).records());
}

/** An office of so many indicators. */
export async function seedOffice(indicators) {
  await ready();
  return keep(new Large(indicators).records());
}

async function keep(log) {
  const name = log.name();
  const opening = indexedDB.open(`iku-${name}`, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("batches");
  const database = await done(opening);
  const transaction = database.transaction("batches", "readwrite");
  const [tabs, firsts] = [log.tabs(), log.firsts()];
  tabs.forEach((tab, record) => transaction.objectStore("batches").add(log.bytes(record), [tab, firsts[record]]));
  await done(transaction, "oncomplete");
  database.close();
  const put = (key, value) => localStorage.setItem(`iku.${key}`, JSON.stringify(value));
  put("workspace", name);
  put(`me.${name}`, { name: "Operator", unit: "Sekretariat" });
  put(`sentinel.${name}`, { saved: Date.now() });
  return tabs.length;
}
