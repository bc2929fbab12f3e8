// Translating: what waits, who is at it, how far it is, the words that help; in French and in Arabic, with axe.
import { expect, test } from "@playwright/test";
import { accessible, fits, quiet } from "./check.js";
import { enter } from "./people.js";

/** The address, after the language, of the first text that waits. */
async function waits(page, lang) {
  await page.goto(`/${lang}/work/translations?lang=*`);
  return (await page.locator("main tbody th a").first().getAttribute("href")).replace(`/${lang}/`, "");
}

test("a translator takes a text in hand, and a colleague sees it", async ({ browser }) => {
  const translator = await enter(browser, "houda");
  const done = quiet(translator);
  const path = await waits(translator, "fr");
  await translator.goto(`/fr/${path}`);
  await translator.getByRole("button", { name: "Je traduis ce texte" }).press("Enter");
  await expect(translator.getByRole("main")).toContainText("Vous traduisez ce texte");
  const colleague = await enter(browser, "mehdi");
  await colleague.goto(`/fr/${path}`);
  await expect(colleague.getByRole("main")).toContainText("traduit ce texte depuis");
  await translator.goto("/fr/work/translations?lang=*&whose=mine");
  await expect(translator.locator("main tbody tr")).toHaveCount(1);
  await translator.goto(`/fr/${path}`);
  await translator.getByRole("button", { name: "Je ne traduis plus ce texte" }).click();
  await expect(translator.getByRole("main")).not.toContainText("Vous traduisez ce texte");
  done();
});

test("languages are chosen once, and Arabic is written from right to left", async ({ browser }) => {
  const page = await enter(browser, "houda");
  await page.goto("/fr/work/translations");
  await page.locator("summary", { hasText: "Les langues vers lesquelles" }).click();
  await page.getByRole("checkbox", { name: "arabe" }).check();
  await page.getByRole("button", { name: "Enregistrer mes langues" }).click();
  await expect(page.getByRole("main")).toContainText("Vos langues sont enregistrées");
  const link = page.locator("main tbody th a").first();
  await expect(link).toHaveAttribute("href", /\/translations\/ar$/);
  await link.click();
  const field = page.locator("main textarea").first();
  await expect(field).toHaveAttribute("dir", "rtl");
  expect(await field.evaluate((it) => getComputedStyle(it).direction)).toBe("rtl");
});

for (const lang of ["fr", "ar"]) {
  test(`pages of translating pass axe and fit a small screen (${lang})`, async ({ browser }) => {
    const page = await enter(browser, "houda", lang);
    const text = await waits(page, lang);
    for (const path of ["work/translations?lang=*", "work/translations/progress", text, "work/glossary", "work/glossary/imports/new", "work/exchange", "work/machine"]) {
      await page.goto(`/${lang}/${path}`);
      await accessible(page);
      await fits(page);
    }
  });
}
