// Somebody is sent to a clinic that has no account: it accepts and says what came of it, the person sees it with their code in Arabic,
// and when they no longer agree the link is dead. Everything accessible, at 320 px, right to left.
import { expect, test } from "@playwright/test";
import { accessible, fits, quiet } from "./check.js";
import { choose, enter } from "./people.js";

/** From the first referral of the example to a new one from the same file, sent: its code, and the path of its link. */
async function send(page, service) {
  await page.goto("/fr/work/reception");
  await page.getByRole("link", { name: "Orientations", exact: true }).click();
  await accessible(page);
  await fits(page, 320);
  await page.getByRole("link", { name: "Consultation de médecine générale" }).first().click();
  await accessible(page);
  await fits(page, 320);
  const file = await page.getByRole("link", { name: "Voir le dossier" }).getAttribute("href");
  await page.goto(`${file}/referrals/new`);
  await accessible(page);
  await fits(page, 320);
  // Without a yes nothing is kept, and what was typed stays.
  await choose(page, service);
  await page.locator("form.form").evaluate((form) => form.setAttribute("novalidate", ""));
  await page.getByRole("button", { name: "Voir avant d’envoyer" }).click();
  await expect(page.locator(".summary-errors")).toBeFocused();
  await expect(page.getByRole("radio", { name: service })).toBeChecked();
  await accessible(page);
  await page.locator("#agreed").check();
  await page.getByRole("button", { name: "Voir avant d’envoyer" }).click();
  await expect(page.getByRole("heading", { name: "Exactement ce que le partenaire verra" })).toBeVisible();
  await expect(page.getByText("Mariam")).toBeVisible();
  await expect(page.getByText("Cherche un médecin")).toHaveCount(0);
  await accessible(page);
  await fits(page, 320);
  await page.getByRole("button", { name: "Envoyer", exact: true }).click();
  const link = new URL(await page.locator(".link-once").textContent()).pathname;
  const code = await page.locator(".referral-slip code").textContent();
  await accessible(page);
  await fits(page, 320);
  return { link, code };
}

test("a clinic without an account accepts and completes, and the person sees it", async ({ browser, page: clinic }) => {
  test.setTimeout(180_000);
  const desk = await enter(browser, "amel");
  const done = quiet(desk);
  const { link, code } = await send(desk, "Consultation de médecine générale · Centre de santé de base Erriadh");

  await clinic.goto(link);
  await expect(clinic.getByText("Mariam")).toHaveCount(0);
  await accessible(clinic);
  await fits(clinic, 320);
  await clinic.getByRole("button", { name: "Ouvrir" }).click();
  await expect(clinic.getByText("Mariam")).toBeVisible();
  await accessible(clinic);
  await fits(clinic, 320);
  await clinic.getByRole("button", { name: "Accepter" }).click();

  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "ar" });
  const person = await phone.newPage();
  await person.goto("/ar/referrals");
  await accessible(person);
  await fits(person, 320);
  await person.locator("#code").fill("aaaa-bbbb-cccc");
  await person.locator("main button[type=submit]").first().click();
  await expect(person.locator(".summary-errors")).toBeFocused();
  await accessible(person);
  await person.locator("#code").fill(code.toUpperCase());
  await person.locator("main button[type=submit]").first().click();
  await expect(person.getByText("قالت هذه الخدمة نعم").first()).toBeVisible();
  expect(person.url()).not.toContain(code);
  await accessible(person);
  await fits(person, 320);

  await clinic.getByLabel("La personne a reçu ce qu’elle cherchait").check();
  await clinic.getByRole("button", { name: "Terminer" }).click();
  await expect(clinic.getByText("Mariam")).toHaveCount(0);
  await accessible(clinic);

  await person.goto("/ar/referrals");
  await person.locator("#code").fill(code);
  await person.locator("main button[type=submit]").first().click();
  await expect(person.getByText("حصل الشخص على ما كان يبحث عنه").first()).toBeVisible();
  done();
});

test("whoever no longer agrees closes the link at once", async ({ browser, page: lawyers }) => {
  test.setTimeout(180_000);
  const desk = await enter(browser, "amel");
  const { link, code } = await send(desk, "Suivi de grossesse · Centre de santé de base Erriadh");
  await lawyers.goto(link.replace(/^\/fr/, "/ar"));
  await accessible(lawyers);
  await fits(lawyers, 320);
  await lawyers.locator("main form button").first().click();
  await expect(lawyers.getByText("Mariam")).toBeVisible();
  await accessible(lawyers);

  const person = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await person.goto("/fr/referrals");
  await person.locator("#code").fill(code);
  await person.getByRole("button", { name: "Voir", exact: true }).click();
  const card = person.locator("section", { hasText: "Suivi de grossesse" });
  await card.first().locator("summary").click();
  await accessible(person);
  await card.first().getByRole("button", { name: "Ne plus partager" }).click();
  await expect(person.getByText("rien n’est plus partagé")).toBeVisible();
  await accessible(person);

  expect((await lawyers.reload()).status()).toBe(404);
  await expect(lawyers.getByText("Mariam")).toHaveCount(0);
  await accessible(lawyers);
  await fits(lawyers, 320);
});
