// ./dev bench [P1 P3 …]: speed and size as ratios, since a time by itself says more about the machine.
// Nothing fails for being slow; a wrong figure fails.
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { host } from "../e2e/support/server.mjs";
import { findings, P3, P4, P7, P9 } from "./engine.mjs";
import { P5 } from "./keystroke.mjs";
import { P6, P12 } from "./large.mjs";
import { report } from "./report.mjs";
import { P2 } from "./start.mjs";
import { withBrowser } from "./support/browser.mjs";
import { build } from "./support/build.mjs";
import { table } from "./support/numbers.mjs";
import { P1 } from "./transfer.mjs";

const MEASURES = { P1, P2, P3, P4, findings, P5, P6, P7, P9, P12, report };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in MEASURES));
if (unknown.length) throw new Error(`no measure ${unknown}: there are ${Object.keys(MEASURES)}`);

const site = await build();
const server = await host(site);
const folder = await mkdtemp(join(tmpdir(), "iku-bench-"));
const bench = { site, folder, host: server, url: server.url };
try {
  const lines = [];
  const version = await withBrowser(join(folder, "engines"), async (context) => {
    bench.context = context;
    for (const [name, measure] of Object.entries(MEASURES)) {
      if (asked.length && !asked.includes(name)) continue;
      console.log(`measuring ${name}`);
      lines.push(...(await measure(bench)));
    }
    return context.browser().version();
  });
  const [{ model }] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(`\n${table(lines)}\n\nChromium ${version}, headless; ${availableParallelism()} × ${model}, ${memory} GB; Node ${process.version}`);
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
