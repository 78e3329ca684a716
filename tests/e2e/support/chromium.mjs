// The browser under test: which one, and how it is started and killed.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function executable() {
  if (process.env.IKU_CHROMIUM) return process.env.IKU_CHROMIUM;
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of NAMES) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // Not this one.
      }
    }
  }
  throw new Error(`no Chromium on PATH (looked for ${NAMES.join(", ")}); ./dev test installs one`);
}

// Nothing but localhost resolves: a page that reached for the network would fail loudly.
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** The process of each browser, known beforehand so that it can be killed without a moment's notice. */
const processes = new WeakMap();

/** Opens a profile folder; options are Playwright's own. */
export async function launch(profile, options = {}) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable(),
    headless: true,
    args: FLAGS,
    locale: "id-ID",
    timezoneId: "Asia/Makassar",
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    ...options,
  });
  const session = await context.browser().newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  processes.set(context, processInfo.find(({ type }) => type === "browser").id);
  return context;
}

/** Ends the browser as a power cut would: SIGKILL to its whole process group. */
export async function kill(context) {
  const closed = new Promise((resolve) => context.once("close", resolve));
  process.kill(-processes.get(context), "SIGKILL");
  await closed;
}
