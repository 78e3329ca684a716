// A browser to measure in.
import { launch } from "../../e2e/support/chromium.mjs";

/** Opens a profile for as long as `use` takes. */
export async function withBrowser(profile, use) {
  const context = await launch(profile);
  try {
    return await use(context);
  } finally {
    await context.close();
  }
}

/** Slows the processor of a page down. */
export async function slow(page, rate) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate });
}
