// Accessibility: axe over the page as it stands, in light and dark.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Paints the page in the colours of a theme, and waits until they have arrived. */
export const paint = (page, theme) =>
  page.evaluate(async (name) => {
    document.documentElement.dataset.theme = name;
    // What is drawn again meanwhile takes its animation with it, and that one is never told as finished.
    while (document.getAnimations().some(({ playState }) => playState === "running")) await new Promise(requestAnimationFrame);
  }, theme);

/** Fails on any violation, naming the rule and the places. */
export async function accessible(page, where) {
  for (const theme of ["light", "dark"]) {
    // Colours that are still on their way to another theme are nobody's to judge.
    await paint(page, theme);
    // A script tag would be refused by the policy; evaluate is not bound by it.
    await page.evaluate(source);
    const { violations } = await page.evaluate((values) => axe.run(document, { runOnly: { type: "tag", values } }), TAGS);
    const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.map((node) => `${node.target} ${node.failureSummary}`).join("\n    ")}`);
    assert.deepEqual(found, [], `${where}, ${theme}`);
  }
}
