// Trunk's last step of a release build: one sheet, the single file and the offline set.
import { seal } from "./seal.mjs";
import { joinSheets } from "./sheet.mjs";
import { single } from "./single.mjs";

if (process.env.TRUNK_PROFILE === "release") {
  const dir = process.env.TRUNK_STAGING_DIR;
  await joinSheets(dir);
  await single(dir);
  await seal(dir);
}
