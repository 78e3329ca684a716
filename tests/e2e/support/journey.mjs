// A journey: people with browsers of their own meet one hosted IKU. Whatever else it checks,
// it fails when a page broke the security policy, asked another origin, or crashed.
import assert from "node:assert/strict";
import { mkdtemp, mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { kill, launch } from "./chromium.mjs";
import { host } from "./server.mjs";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
/** The release build that people get. */
export const DIST = path("../../../dist");
/** Where screenshots and other traces of a run go (git ignores it). */
export const OUTPUT = path("../../output");

/** Notes everything a page must never do, for the whole life of a browser. */
async function watch(context, origin, broken) {
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) broken.push(`asked another origin: ${url.href}`);
  });
  context.on("weberror", (error) => broken.push(`uncaught: ${error.error()}`));
  context.on("console", (message) => {
    if (/Content Security Policy|panicked at/i.test(message.text())) broken.push(message.text());
  });
}

/** Someone with a browser profile of their own, which survives restarts and kills. */
class Person {
  constructor(site, profile, options, broken) {
    Object.assign(this, { site, profile, options, broken });
  }

  async start() {
    this.context = await launch(this.profile, this.options);
    await watch(this.context, this.site.origin, this.broken);
    [this.page] = this.context.pages();
    return this;
  }

  /** Opens IKU at a route (`#/…`) in this tab, or another address, and waits until it stands. */
  async open(route = "", page = this.page) {
    await page.goto(new URL(route, this.site.url).href);
    await page.waitForSelector("html[data-boot=done]");
    return page;
  }

  /** Opens IKU in one more tab. */
  async tab(route = "") {
    return this.open(route, await this.context.newPage());
  }

  /** Loads the tab again, as F5 does. */
  async reload(page = this.page) {
    await page.reload();
    await page.waitForSelector("html[data-boot=done]");
  }

  /** Does something that downloads a file, and gives the place of that file. */
  async download(action, page = this.page) {
    const [download] = await Promise.all([page.waitForEvent("download"), action()]);
    const file = join(this.profile, "..", `${Date.now()}-${download.suggestedFilename()}`);
    await download.saveAs(file);
    return file;
  }

  /** Waits until the offline copy is complete and answers for this tab. */
  async offlineReady(page = this.page) {
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  }

  /** Keeps a picture of the tab. */
  async picture(name, page = this.page) {
    await mkdir(OUTPUT, { recursive: true });
    await page.screenshot({ path: join(OUTPUT, `${name}.png`), fullPage: true });
  }

  async close() {
    await this.context.close();
  }

  /** Closes the browser properly and starts it again. */
  async restart() {
    await this.close();
    await this.start();
  }

  /** Kills the browser with SIGKILL and starts it again. */
  async kill() {
    await kill(this.context);
    await this.start();
  }
}

/**
 * Declares a test. `run` gets the hosted `site`, `person(name, launchOptions)` and a `folder` for files.
 * `allowed` excuses expected breakages, for tests that break something on purpose.
 */
export function journey(name, run, { timeout = 180_000, allowed = () => false } = {}) {
  test(name, { timeout }, async (context) => {
    const folder = await mkdtemp(join(tmpdir(), "iku-"));
    const site = await host(DIST);
    const people = new Map();
    const broken = [];
    const person = async (who, options = {}) => {
      const profile = join(folder, who);
      await mkdir(profile, { recursive: true });
      const someone = await new Person(site, profile, options, broken).start();
      people.set(who, someone);
      return someone;
    };
    try {
      await run({ site, person, folder, context });
    } catch (error) {
      for (const [who, { page }] of people) {
        const file = `failed-${name}-${who}`.replaceAll(/[^\w-]+/g, "-");
        await people.get(who).picture(file, page).catch(() => {});
      }
      if (broken.length) error.message += `\nand also: ${broken.join("\n")}`;
      throw error;
    } finally {
      await Promise.all([...people.values()].map((someone) => someone.close().catch(() => {})));
      await site.stop().catch(() => {});
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    assert.deepEqual(broken.filter((what) => !allowed(what)), []);
  });
}
