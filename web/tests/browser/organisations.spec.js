// Organisations: who does what where, what is missing, a request from its form to the organisation's own desk, a spreadsheet.
import { expect, test } from "@playwright/test";
import { accessible, fits, quiet } from "./check.js";
import { enter, tabTo } from "./people.js";

for (const lang of ["fr", "ar"]) {
  test(`public pages, ${lang}`, async ({ page }) => {
    test.setTimeout(180_000);
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
  test.setTimeout(180_000);
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
    test.setTimeout(180_000);
    const page = await enter(browser, "mehdi", lang);
    await page.goto(`/${lang}/work/network/organisations?q=Teranga`);
    const one = await page.locator("main table a").first().getAttribute("href");
    const paths = ["organisations", "organisations?own=1&q=zzzz", "organisations/new", "requests", "imports/new"];
    for (const path of [...paths.map((path) => `/${lang}/work/network/${path}`), one, `${one}/edit`]) {
      await page.goto(path);
      await accessible(page);
      await accessible(page, true);
      await fits(page, 360);
    }
  });
}

for (const lang of ["fr", "ar"]) {
  test(`a spreadsheet is reviewed line by line, ${lang}`, async ({ browser }) => {
    const page = await enter(browser, "mehdi", lang);
    const done = quiet(page);
    // Like nothing that is there, however often this has run.
    const word = () => Math.random().toString(36).replace(/[^a-z]/g, "").padEnd(6, "k");
    const name = `${word()} ${word()}`;
    const sheet = `Nom;Ville;Tél\nMaison Téranga (Association);La Marsa;+216 71 000 999\n${name};La Marsa;\n`;
    await page.goto(`/${lang}/work/network/imports/new`);
    await page.locator("[name=file]").setInputFiles({ name: "liste.csv", mimeType: "text/csv", buffer: Buffer.from(sheet) });
    await page.locator("main form.form button[type=submit]").first().click();
    await accessible(page);
    await fits(page, 360);
    await page.locator("main form.form button[type=submit]").first().click();
    // The first line is one that is there already, whatever it is called in this language.
    await expect(page.locator("input[name=row-0][type=radio]:checked")).toHaveValue(/^[0-9a-f-]{36}$/);
    await expect(page.locator("input[name=row-1][type=radio]:checked")).toHaveValue("new");
    await accessible(page);
    await accessible(page, true);
    await fits(page, 320);
    await page.locator('form[action$="/confirmation"] button').click();
    await accessible(page);
    const count = async () => (await (await page.request.get(`/${lang}/network?q=${encodeURIComponent(name)}`)).text()).split(name).length - 1;
    await expect.poll(count).toBeGreaterThan(0);
    done();
  });
}

test("the list is filtered and an organisation opened with the keyboard alone", async ({ page }) => {
  await page.goto("/fr/network");
  await tabTo(page, page.locator("[name=q]"));
  await page.keyboard.type("teranga");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=teranga/);
  await tabTo(page, page.getByRole("link", { name: "Maison Teranga" }).first());
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/organisations\/maison-teranga/);
  await expect(page.locator("h1")).toContainText("Maison Teranga");
});
