// People of the example, each in a browser of their own, and what they do with the keyboard alone.
import { expect } from "@playwright/test";

/** Signs in as a person of the example, in a browser of their own with these options. */
export async function enter(browser, person, lang = "fr", options = {}) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(`/${lang}/demo`);
  await page.locator(`form:has(input[value="${person}"]) button`).click();
  await expect(page).toHaveURL(new RegExp(`/${lang}/work$`));
  return page;
}

/** Presses Tab until something has the focus, as somebody without a mouse does; it must be seen to have it. */
export async function tabTo(page, target, most = 120) {
  const there = () => target.evaluate((it) => it === document.activeElement);
  for (let pressed = 0; pressed < most && !(await there()); pressed++) await page.keyboard.press("Tab");
  expect(await there(), `${target} is reached with Tab`).toBe(true);
  const outline = await target.evaluate((it) => getComputedStyle(it).outlineStyle);
  expect(outline, `${target} shows that it has the focus`).not.toBe("none");
}

/** Chooses to whom somebody is sent: by words of the name, as somebody would who does not know the whole of it. */
export async function choose(page, name) {
  await page.locator("#words").fill(name.split(" ").slice(-2).reverse().join(" ").toUpperCase());
  await page.getByRole("radio", { name }).check();
}
