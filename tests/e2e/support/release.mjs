// Another release of the same build, for the tests of updates.
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { seal } from "../../../src/browser/build/seal.mjs";
import { DIST } from "./journey.mjs";

/** Copies the build with another title into `folder` and seals it as a release of its own. */
export async function nextRelease(folder, title) {
  const dir = join(folder, title);
  await cp(DIST, dir, { recursive: true });
  const page = join(dir, "index.html");
  const html = await readFile(page, "utf8");
  await writeFile(page, html.replace(/<title>[^<]*/, `<title>${title}`));
  await seal(dir);
  return dir;
}
