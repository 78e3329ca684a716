// Trunk's last step of a release build: one sheet, three programs, one of them in pieces, the single file, the offline set.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { namePrograms, whole } from "./programs.mjs";
import { seal } from "./seal.mjs";
import { joinSheets } from "./sheet.mjs";
import { single } from "./single.mjs";
import { split, withoutNames } from "./split.mjs";

if (process.env.TRUNK_PROFILE === "release") {
  const dir = process.env.TRUNK_STAGING_DIR;
  await joinSheets(dir);
  const pieces = await split(dir, await whole(dir));
  for (const path of (await readdir(dir)).filter((path) => path.endsWith("_bg.wasm"))) {
    await writeFile(join(dir, path), withoutNames(await readFile(join(dir, path))));
  }
  await single(dir, pieces);
  await namePrograms(dir, pieces);
  await seal(dir);
}
