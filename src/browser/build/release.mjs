// Trunk's last step of a release build: one sheet, the single file, three programs and the offline set.
import { namePrograms } from "./programs.mjs";
import { seal } from "./seal.mjs";
import { joinSheets } from "./sheet.mjs";
import { single } from "./single.mjs";

if (process.env.TRUNK_PROFILE === "release") {
  const dir = process.env.TRUNK_STAGING_DIR;
  await joinSheets(dir);
  await single(dir);
  await namePrograms(dir);
  await seal(dir);
}
