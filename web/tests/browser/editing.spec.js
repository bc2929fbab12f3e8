// Editing beyond a service's own words: organisations, places and their point on the map, picking, archiving with undo, the tour.
import { expect, test } from "@playwright/test";
import { accessible, fits, quiet } from "./check.js";
import { enter } from "./people.js";

/** The editor that a list leads to by a name. */
async function open(page, folder, name, lang = "fr") {
  await page.goto(`/${lang}/work/${folder}?q=${encodeURIComponent(name)}`);
  await page.locator(`tbody a[href*="/work/${folder}/"]`).filter({ hasText: name }).first().click();
  return page.url().split("?")[0];
}

/** What every page is held to; on a phone where that is asked, else on a wide screen. */
const look = async (page, phone = false) => {
  await accessible(page, phone);
  await fits(page);
  await page.setViewportSize({ width: 1200, height: 900 });
};

test.describe.configure({ timeout: 180_000 });

test("the point of a place is set by keyboard, by pasting and by typing", async ({ browser }) => {
  const page = await enter(browser, "salma");
  const done = quiet(page);
  await open(page, "locations", "Hôtel de ville");
  await look(page);
  await page.getByRole("button", { name: "Placer sur la carte" }).click();
  const point = page.locator(".map-pin-marker");
  await expect(point).toBeFocused();
  const latitude = page.locator("[name='point.latitude']");
  const before = Number((await latitude.inputValue()).replace(",", "."));
  await page.keyboard.press("ArrowUp");
  const moved = Number(await latitude.inputValue());
  expect(moved).toBeGreaterThan(before);
  await page.keyboard.press("Shift+ArrowDown");
  expect(Number(await latitude.inputValue())).toBeLessThan(moved);
  await expect(page.locator("[data-point-said]")).toContainText(await latitude.inputValue());
  await look(page);
  await page.locator(".point-map").click({ position: { x: 60, y: 60 } });
  const clicked = await latitude.inputValue();
  expect(clicked).not.toBe(String(moved));
  await page.getByRole("button", { name: "Enregistrer le brouillon" }).last().click();
  await expect(page).toHaveURL(/saved=1/);
  await expect(latitude).toHaveValue(String(Number(clicked)));
  await page.locator("[name='point.paste']").fill("https://www.openstreetmap.org/#map=17/36.8801/10.3301");
  await page.getByRole("button", { name: "Enregistrer le brouillon" }).last().click();
  await expect(latitude).toHaveValue("36.8801");
  done();
});

test("a new place is begun from a service and one comes back, without scripts", async ({ browser }) => {
  const page = await enter(browser, "salma", "fr", { javaScriptEnabled: false });
  const service = await open(page, "services", "Suivi de grossesse");
  await page.locator("#part-where > summary").click();
  await page.getByRole("button", { name: "Chercher un autre lieu" }).click();
  await expect(page).toHaveURL(/\/places$/);
  await page.getByLabel("Nom à chercher").fill("zzzz");
  await page.getByRole("button", { name: "Chercher", exact: true }).click();
  await expect(page.getByText("Rien ne correspond")).toBeVisible();
  await page.getByRole("link", { name: "Créer un nouveau lieu" }).click();
  const name = `Annexe ${Date.now()}`;
  await page.getByLabel("Nom du lieu").fill(name);
  await page.locator("form.form button[type=submit]").last().click();
  await expect(page.getByText("Vous étiez en train d’écrire")).toBeVisible();
  await page.getByRole("link", { name: "Revenir à ce texte" }).click();
  await expect(page).toHaveURL(new RegExp(service));
  await expect(page.locator("#place")).toContainText(name);
});

test("the pages that look for something are for everybody", async ({ browser }) => {
  for (const lang of ["fr", "ar"]) {
    const page = await enter(browser, "salma", lang);
    const done = quiet(page);
    await page.goto(`/${lang}/work/services`);
    const service = await page.locator("tbody a[href*='/work/services/']").first().getAttribute("href");
    const phone = lang === "ar";
    for (const rest of ["/places", "/organisation"]) {
      await page.goto(`${service}${rest}`);
      await look(page, phone);
    }
    for (const folder of ["organisations", "locations"]) {
      await page.goto(`/${lang}/work/${folder}`);
      await look(page, phone);
      await page.goto(await page.locator(`tbody a[href*='/work/${folder}/']`).first().getAttribute("href"));
      await look(page, phone);
    }
    done();
  }
});

test("archiving is undone with a button", async ({ browser, request }) => {
  const page = await enter(browser, "karim");
  const done = quiet(page);
  const editor = await open(page, "services", "État civil");
  const public_ = await page.locator("a", { hasText: "Page publique" }).getAttribute("href");
  const form = page.locator("form[action$='/archive']");
  await form.getByRole("button").click();
  await expect(page.getByText("C’est archivé")).toBeVisible();
  await look(page);
  await expect.poll(async () => (await request.get(public_)).status()).toBe(404);
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await expect(page.getByText("C’est rétabli")).toBeVisible();
  await expect(page).toHaveURL(new RegExp(editor));
  await expect.poll(async () => (await request.get(public_)).status()).toBe(200);
  // An organisation says first what goes with it.
  await open(page, "organisations", "La Marsa");
  await page.locator("form[action$='/archive'] summary").click();
  await expect(page.locator("form[action$='/archive'] li").first()).toBeVisible();
  await look(page);
  done();
});

test("many are changed at once, on every page, and it is undone", async ({ browser }) => {
  const page = await enter(browser, "mehdi");
  const done = quiet(page);
  await page.goto("/fr/work/services?territory=la-marsa");
  await page.locator("input[name=id]").first().check();
  await page.locator("input[name=due]").fill("2027-03-01");
  await page.locator("button[name=act][value=due]").click();
  await expect(page).toHaveURL(/\/work\/batches\//);
  await look(page);
  await page.getByRole("button", { name: /Annuler ces changements/ }).click();
  await expect(page.getByText(/annulé/i).first()).toBeVisible();
  done();
});

test("the tour is taken by keyboard and is not offered again", async ({ browser }) => {
  const page = await enter(browser, "ana", "pt");
  const done = quiet(page);
  await page.getByRole("link", { name: "Começar a visita" }).focus();
  await page.keyboard.press("Enter");
  for (let step = 1; step < 6; step++) {
    await expect(page).toHaveURL(new RegExp(`/tour/${step}$`));
    await look(page);
    await page.locator("a[rel=next]").focus();
    await page.keyboard.press("Enter");
  }
  await expect(page).toHaveURL(/tour\/6$/);
  await look(page);
  await page.getByRole("button", { name: "Terminar a visita" }).click();
  await expect(page).toHaveURL(/\/work$/);
  await expect(page.getByRole("link", { name: "Começar a visita" })).toHaveCount(0);
  done();
});
