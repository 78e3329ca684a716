// An office worker without a mouse: whatever is done is done with keys that lead there.

/** Presses a key until something has the focus, as somebody does who looks for it. */
export async function reach(target, key = "Tab") {
  const page = target.page();
  await target.waitFor();
  const has = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; !(await has()); presses += 1) {
    if (presses === 100) throw new Error(`${key} never leads to ${target}`);
    await page.keyboard.press(key);
  }
}

/** Goes to a button or link, and presses it. */
export async function press(target, key = "Tab") {
  await reach(target, key);
  await target.page().keyboard.press("Enter");
}

/** Goes to a text field, and types over what stands in it. */
export async function fill(target, text) {
  await reach(target);
  await target.page().keyboard.press("Control+a");
  await target.page().keyboard.type(text);
}

/** Types into the field that is to have the keyboard by itself, as the one of a thing that was just added. */
export async function type(page, text) {
  await page.waitForFunction(() => document.activeElement.matches("input, textarea"));
  await page.keyboard.type(text);
}

/** Goes to a select, and down or up to an option. */
export async function choose(target, option, key = "Tab") {
  const page = target.page();
  await reach(target, key);
  const [from, to] = await target.evaluate(
    ({ options, selectedIndex }, text) => [selectedIndex, [...options].findIndex((own) => own.text === text)],
    option,
  );
  if (to < 0) throw new Error(`no option ${option} in ${target}`);
  const step = Math.sign(to - from);
  for (let at = from; at !== to; at += step) {
    await page.keyboard.press(step > 0 ? "ArrowDown" : "ArrowUp");
    await target.and(page.locator(":focus")).locator(`option:nth-child(${at + step + 1}):checked`).waitFor({ state: "attached" });
  }
}

/** Opens IKU for the first time, starts from the decree and says who one is. */
export async function begin(someone, name, unit) {
  const page = await someone.open();
  await press(page.getByRole("button", { name: "Mulai dari Keputusan IKU" }));
  await fill(page.getByLabel("Nama", { exact: true }), name);
  await choose(page.getByLabel("Unit kerja", { exact: true }), unit);
  await press(page.getByRole("button", { name: "Mulai", exact: true }));
  await page.getByRole("heading", { level: 1, name: /./ }).waitFor();
  await page.getByRole("link", { name: "Isi Data" }).waitFor();
  return page;
}

/** Waits until everything is stored. */
export const saved = (page) => page.getByText(/^Tersimpan \d\d\.\d\d$/).waitFor();
