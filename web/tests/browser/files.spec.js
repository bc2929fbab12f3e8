// A file is opened with consent, found by a word, read by its keeper alone; its person withdraws and asks for its end, in Arabic.
import { expect, test } from "@playwright/test";
import { accessible, fits, quiet } from "./check.js";
import { choose, enter } from "./people.js";

async function checked(page) {
  await accessible(page);
  await fits(page, 320);
}

test("a file is opened, followed, seen by its person with a code, and erased", async ({ browser }) => {
  test.setTimeout(180_000);
  const word = `Zubayda${[...String(Date.now() % 1e7)].map((it) => "bcdfghjklm"[it]).join("")}`;
  const page = await enter(browser, "amel");
  const done = quiet(page);
  await page.goto("/fr/work/reception");
  await page.getByRole("link", { name: "Dossiers", exact: true }).click();
  await checked(page);
  const list = page.url();
  await page.getByRole("link", { name: "Ouvrir un dossier" }).first().click();
  await checked(page);
  await page.locator("#name").fill(`${word} Exemple`);
  await page.locator("#phone").fill("+216 20 444 333");
  await page.locator("#situation").fill("Cherche une école pour deux enfants.");
  await page.locator("#reader").selectOption("ar");
  await page.getByRole("button", { name: "Ouvrir un dossier" }).click();
  // Without the consent nothing is kept, and what was typed stays.
  await expect(page.locator(".summary-errors")).toBeFocused();
  await expect(page.locator("#phone")).toHaveValue("+216 20 444 333");
  await checked(page);
  await page.locator("#agreed").check();
  await page.getByRole("button", { name: "Ouvrir un dossier" }).click();
  await expect(page.getByText("Le dossier est ouvert")).toBeVisible();
  await checked(page);
  const file = page.url().split("?")[0];
  expect(await page.title()).not.toContain(word);
  const code = (await page.locator("section code").textContent()).trim();

  await page.locator("#text").fill("Rappelée lundi.");
  await page.getByRole("button", { name: "Ajouter la note" }).click();
  await expect(page.getByText("Rappelée lundi.")).toBeVisible();
  await page.getByRole("link", { name: "Noter un accord" }).click();
  await checked(page);
  await choose(page, "Municipalité de La Marsa");
  await page.locator("input[name=field][value=name]").check();
  await page.locator("#agreed").check();
  await page.getByRole("button", { name: "Enregistrer cet accord" }).click();
  await expect(page.getByText("Orienter la personne")).toBeVisible();
  await checked(page);

  await page.goto(list);
  await page.locator("#words").fill(word.toLowerCase());
  await page.getByRole("button", { name: "Chercher" }).click();
  await expect(page.locator("li.card")).toHaveCount(1);
  expect(page.url()).not.toContain(word.toLowerCase());
  await checked(page);
  const other = await enter(browser, "bilal");
  expect((await other.goto(file)).status()).toBe(404);
  const head = await enter(browser, "ines");
  await head.goto(`${file}/reads`);
  await expect(head.locator("tbody tr").first()).toContainText("Amel");
  await checked(head);

  const phone = await (await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "ar" })).newPage();
  const quietPhone = quiet(phone);
  await phone.goto("/ar/files");
  await checked(phone);
  await phone.locator("#code").fill(code.toUpperCase());
  await phone.getByRole("button", { name: "عرض", exact: true }).click();
  await expect(phone.locator("main")).not.toContainText(word);
  await checked(phone);
  await phone.getByRole("button", { name: "لم أعد أسمح بذلك" }).first().click();
  await expect(phone.getByText("سُحبت الموافقة.")).toBeVisible();
  await checked(phone);
  await phone.getByRole("button", { name: "عرض نسخة من كل شيء" }).click();
  await expect(phone.locator("main")).toContainText(word);
  await checked(phone);
  await phone.goto("/ar/files");
  await phone.locator("#code").fill(code);
  await phone.getByRole("button", { name: "عرض", exact: true }).click();
  await phone.getByRole("button", { name: "طلب المحو" }).click();
  await expect(phone.getByText("وصل طلبكم.")).toBeVisible();
  quietPhone();

  await page.goto(file);
  await expect(page.getByText("La personne demande l’effacement")).toBeVisible();
  await page.getByRole("link", { name: "Effacer", exact: true }).click();
  await checked(page);
  await page.getByRole("button", { name: "Effacer pour toujours" }).click();
  await expect(page.getByText("Le dossier est effacé.")).toBeVisible();
  expect((await page.goto(file)).status()).toBe(404);
  done();
});
