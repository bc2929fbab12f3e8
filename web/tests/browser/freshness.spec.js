// Still right, and what the public said: from a press of a button to what a reader sees, without a sideways scroll.
import { expect, test } from "@playwright/test";
import { accessible, fits, quiet } from "./check.js";
import { enter } from "./people.js";

const SERVICE = "guichet-accueil-migrants";

test("an editor confirms a page and the reader sees the day", async ({ browser, request }) => {
  const found = await (await request.get("/api/hsds/v3/services?territory=la-marsa&per_page=100", { headers: { "accept-language": "fr" } })).json();
  const id = found.contents.find((it) => it.name.startsWith("Guichet d’accueil")).id;
  const editor = await enter(browser, "salma");
  const done = quiet(editor);
  await editor.goto(`/fr/work/services/${id}`);
  await editor.getByRole("button", { name: "Toujours juste" }).click();
  await expect(editor.getByRole("status").filter({ hasText: "c’est confirmé" })).toBeVisible();
  await accessible(editor);
  done();
  await expect.poll(async () => (await (await request.get(`/fr/la-marsa/services/${SERVICE}`)).text()).replace(/[\u2066-\u2069]/g, "").includes("Vérifié le 25 novembre 2026")).toBe(true);
  // Next door it is not even there.
  const neighbour = await enter(browser, "yassine");
  expect((await neighbour.goto(`/fr/work/services/${id}`)).status()).toBe(404);
});

test("a message is given to a colleague, answered for, and closed with a reason", async ({ browser, request }) => {
  const once = "0190d6a0-0000-7000-8000-0000000000b1";
  const form = { once, kind: "contact", message: "Le numéro ne répond plus" };
  expect((await request.post(`/fr/la-marsa/services/${SERVICE}/reports`, { form })).status()).toBe(201);
  const page = await enter(browser, "mehdi");
  const done = quiet(page);
  await page.goto(`/fr/work/inbox/${once}`);
  await page.getByLabel("Qui s’en occupe").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("En charge depuis")).toBeVisible();
  await expect(page.getByText("n’a pas laissé d’adresse")).toBeVisible();
  await page.locator("summary").filter({ hasText: "Marquer comme traité" }).click();
  await page.getByLabel("Pourquoi le fermer").selectOption({ label: "La page était juste." });
  await page.getByRole("button", { name: "Marquer comme traité" }).click();
  await page.goto(`/fr/work/inbox/${once}`);
  await expect(page.getByText("La page était juste.")).toBeVisible();
  done();
});

for (const lang of ["fr", "ar"]) {
  test(`lists, settings and messages are for everybody (${lang})`, async ({ browser }) => {
    const page = await enter(browser, "mehdi", lang);
    await page.goto(`/${lang}/work/freshness/territories`);
    const settings = await page.locator("a.place").first().getAttribute("href");
    for (const path of ["/work/freshness", "/work/freshness/territories", "/work/inbox", "/confirmations/nothing"].map((it) => `/${lang}${it}`).concat(settings)) {
      await page.goto(path);
      await accessible(page, lang === "ar");
      await fits(page);
    }
  });
}
