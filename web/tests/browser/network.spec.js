// The network: who does what where, what is missing, and a request to join from the form to the organisation's own desk.
import { expect, test } from "@playwright/test";
import { accessible, fits, quiet } from "./check.js";

/** Signs in as a person of the example, in a browser of their own. */
async function enter(browser, person, lang = "fr") {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  await page.goto(`/${lang}/demo`);
  await page.locator(`form:has(input[value="${person}"]) button`).click();
  await expect(page).toHaveURL(new RegExp(`/${lang}/work$`));
  return page;
}

for (const lang of ["fr", "ar"]) {
  test(`public pages, ${lang}`, async ({ page }) => {
    const done = quiet(page);
    for (const path of ["network", "network?territory=la-marsa&theme=legal", "network/gaps", "network/join", "network/organisations/maison-teranga"]) {
      await page.goto(`/${lang}/${path}`);
      await expect(page.locator("h1")).toHaveCount(1);
      await accessible(page);
      await accessible(page, true);
      await fits(page, 320);
    }
    done();
  });
}

test("the list is filtered, mapped and downloaded", async ({ page }) => {
  await page.goto("/fr/network?territory=la-marsa");
  const found = await page.locator("[role=status] strong").last().textContent();
  await page.locator("[data-map-open]").click();
  await expect(page.locator(".map .leaflet-container, .map.leaflet-container")).toBeVisible();
  await page.goto("/fr/network/gaps");
  const row = page.getByRole("row", { name: /La Marsa/ });
  await row.getByRole("link", { name: /Droits|juridique|Aide/i }).first().click();
  await expect(page).toHaveURL(/territory=la-marsa&theme=/);
  expect(found).toMatch(/organisations/);
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "CSV" }).click()]);
  expect(file.suggestedFilename()).toBe("organisations.csv");
});

test("an organisation asks to join, is accepted and keeps itself up to date", async ({ browser, page }) => {
  await page.goto("/fr/network/join");
  await page.getByLabel("Nom de l’organisation").fill("Les passeurs de livres");
  await page.getByLabel("Type d’organisation").selectOption("association");
  await page.getByLabel(/Où travaillez-vous/).selectOption("la-marsa");
  await page.getByLabel(/Que faites-vous/).fill("Une bibliothèque ambulante.");
  await page.getByLabel("Nom", { exact: true }).fill("Samira");
  await page.getByLabel(/Adresse e-mail/).fill("samira@passeurs.example.org");
  await page.getByRole("button", { name: "Envoyer la demande" }).click();
  await expect(page.getByText("Gardez cette adresse")).toBeVisible();
  await accessible(page);
  const followed = page.url();

  const coordinator = await enter(browser, "mehdi");
  await coordinator.goto("/fr/work/network/requests");
  await accessible(coordinator);
  await coordinator.getByRole("link", { name: "Les passeurs de livres" }).first().click();
  await accessible(coordinator);
  await coordinator.getByRole("button", { name: "Accepter" }).click();
  await expect(coordinator.getByText("C’est accepté")).toBeVisible();

  await page.goto(followed.split("?")[0]);
  await page.getByRole("link", { name: "Créer mon compte" }).click();
  await page.getByLabel("Nom").fill("Samira");
  await page.getByLabel(/identifiant/).fill(`samira-${Date.now()}`);
  await page.getByLabel(/mot de passe/i).first().fill("figuier sous la pluie");
  await page.locator("main form button[type=submit]").click();
  await page.goto("/fr/work/network/organisations?own=1");
  await page.getByRole("link", { name: "Les passeurs de livres" }).click();
  await page.getByRole("link", { name: "Modifier" }).click();
  await accessible(page);
  await fits(page, 360);
  await page.getByLabel("Logement").check();
  await page.locator("main form button[type=submit]").last().click();
  await expect(page.getByText("C’est enregistré.")).toBeVisible();
  await expect.poll(async () => (await (await page.request.get("/fr/network?q=passeurs")).text()).includes("Logement")).toBe(true);
});

for (const lang of ["fr", "ar"]) {
  test(`pages of the workspace, ${lang}`, async ({ browser }) => {
    const page = await enter(browser, "mehdi", lang);
    for (const path of ["organisations", "organisations/new", "requests", "imports/new"]) {
      await page.goto(`/${lang}/work/network/${path}`);
      await accessible(page);
      await accessible(page, true);
      await fits(page, 360);
    }
  });
}
