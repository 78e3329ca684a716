// Builds what IKU is measured against, and lays everything out as one site.
import { execFileSync } from "node:child_process";
import { cp, copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { seal } from "../../../src/browser/build/seal.mjs";
import { DIST, OUTPUT } from "../../e2e/support/journey.mjs";

const BENCH = fileURLToPath(new URL("../", import.meta.url));
const ROOT = join(BENCH, "../..");
const TARGET = process.env.CARGO_TARGET_DIR ?? join(ROOT, "target");
const WASM = "wasm32-unknown-unknown";

const run = (command, args, cwd = BENCH) =>
  execFileSync(command, args, { cwd, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, CARGO_TARGET_DIR: TARGET } });

/** The file of an npm package. */
const packaged = (path) => join(ROOT, "tests/node_modules", path);

/** Gives the folder to host: `app/`, `empty/` and `pages/`. */
export async function build() {
  const site = join(OUTPUT, "bench");
  const pages = join(site, "pages");
  await rm(site, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
  // The same versions of everything.
  await copyFile(join(ROOT, "Cargo.lock"), join(BENCH, "Cargo.lock"));
  run("trunk", ["build", "--release", "--offline"], join(BENCH, "empty"));
  await seal(join(site, "empty"));
  run("cargo", ["build", "--release", "--offline", "--quiet", "--target", WASM, "-p", "iku-bench-engine"]);
  await cp(join(BENCH, "pages"), pages, { recursive: true });
  const engine = join(TARGET, WASM, "release/iku_bench_engine.wasm");
  run("wasm-bindgen", ["--target", "web", "--no-typescript", "--out-name", "engine", "--out-dir", pages, engine]);
  await copyFile(packaged("decimal.js/decimal.mjs"), join(pages, "decimal.mjs"));
  await copyFile(packaged("hyperformula/dist/hyperformula.full.min.js"), join(pages, "hyperformula.js"));
  await copyFile(packaged("xlsx/dist/xlsx.full.min.js"), join(pages, "xlsx.js"));
  await copyFile(packaged("exceljs/dist/exceljs.min.js"), join(pages, "exceljs.js"));
  await copyFile(packaged("docx/dist/index.iife.js"), join(pages, "docx.js"));
  await cp(DIST, join(site, "app"), { recursive: true });
  return site;
}
