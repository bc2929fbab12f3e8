// A service from end to end without a mouse: found, its organisation chosen, written, proposed by one person, published by
// another; in French and from right to left.
import { expect, test } from "@playwright/test";
import { accessible } from "./check.js";
import { enter, tabTo } from "./people.js";

/** Opens what is folded around something, by its summary, as a keyboard does. */
async function unfold(page, part) {
  const summary = page.locator(`${part} > summary`);
  if ((await page.locator(part).getAttribute("open")) !== null) return;
  await tabTo(page, summary);
  await page.keyboard.press("Enter");
  await expect(page.locator(part)).toHaveAttribute("open", "");
}

const NAME = "Football du dimanche";

for (const [lang, written, chosen] of [["fr", "Maison Teranga", "Maison Teranga"], ["ar", "Femmes du Littoral", "جمعية نساء الضفة"]]) {
  test(`an editor writes and a reviewer publishes with the keyboard alone (${lang})`, async ({ browser }) => {
    test.slow();
    const page = await enter(browser, "salma", lang);
    await page.goto(`/fr/work/services?q=${encodeURIComponent(NAME)}`);
    const id = (await page.locator("tbody a[href*='/work/services/']").first().getAttribute("href")).split("/")[4];
    await page.goto(`/${lang}/work/services`);
    await tabTo(page, page.locator(`#name-${id}`));
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/work/services/${id}`);

    await tabTo(page, page.locator("[name=description]"));
    await page.keyboard.press("Control+End");
    await page.keyboard.type(` ${lang}.`);
    await unfold(page, "#part-where");
    await tabTo(page, page.locator("button[name=do][value=organisation]").first());
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/organisation(\?|$)/);
    await accessible(page, true);
    await tabTo(page, page.locator("[name=q]"));
    await page.keyboard.type(written); // as it was written: names are looked for in their own language
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=/);
    await tabTo(page, page.locator(`button[name=choose][aria-label*="${chosen}"]`));
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`/work/services/${id}(\\?|#|$)`));
    await expect(page.locator("#organisation")).toContainText(chosen);

    await unfold(page, "details:has(> form[action$='/submission'])");
    await tabTo(page, page.locator("form[action$='/submission'] button"));
    await page.keyboard.press("Enter");
    await page.waitForLoadState();

    const reviewer = await enter(browser, "karim", lang);
    await reviewer.goto(`/${lang}/work/services/${id}`);
    await unfold(reviewer, "details:has(> form[action$='/publication'])");
    await tabTo(reviewer, reviewer.locator("form[action$='/publication'] button"));
    await reviewer.keyboard.press("Enter");
    await reviewer.waitForLoadState();
    await expect(reviewer.locator("form[action$='/publication']")).toHaveCount(0);
  });
}
