// A visit is recorded with taps alone, with and without the network, once; its list is taken along; the screen locks.
import { expect } from "@playwright/test";
import { NOW, accessible, fits, quiet } from "./check.js";
import { test } from "./line.js";
import { enter, tabTo } from "./people.js";

const SAID = {
  fr: { visits: "Visites", make: "Nouvelle visite", give: "Enregistrer et donner la liste", print: "Ouvrir la liste pour l’imprimer", list: "Adresses utiles" },
  ar: { visits: "الزيارات", make: "زيارة جديدة", give: "الحفظ وإعطاء القائمة", print: "فتح القائمة لطباعتها", list: "عناوين مفيدة" },
};

/** The form of a new visit at the desk of whoever has entered. */
async function open(page, lang = "fr") {
  await page.goto(`/${lang}/work/reception`);
  await page.getByRole("link", { name: SAID[lang].visits, exact: true }).click();
  await page.getByRole("link", { name: SAID[lang].make }).click();
  await expect(page.locator("[data-visit-search]")).toBeVisible();
}

const needs = (page) => page.locator("input[name=need]");
const suggested = (page) => page.locator("[data-visit-given] li:visible input");
const note = (page) => page.locator("#note");
const save = (page) => page.locator("form.visit button.btn-primary");
const counter = (page) => page.locator("[data-visit-count]");

for (const [lang, said] of Object.entries(SAID)) {
  test(`a visit is recorded and its list taken along in ${lang}`, async ({ browser }) => {
    test.setTimeout(120_000);
    const page = await enter(browser, "amel", lang);
    const done = quiet(page);
    await open(page, lang);
    await accessible(page);
    await fits(page, 320);
    await expect(suggested(page)).toHaveCount(0);
    await needs(page).nth(1).check();
    // What fits the need stands there at once; typing in any language finds the rest.
    await expect(suggested(page).first()).toBeVisible();
    await suggested(page).first().check();
    await page.locator("#given").fill("médecin");
    await page.locator("#given").press("Enter");
    await page.locator("#given").fill("");
    await expect(page.locator("input[name=given]:checked")).toHaveCount(2);
    await page.getByRole("radio", { name: "العربية" }).check();
    await accessible(page, true);
    await page.getByRole("button", { name: said.give }).click();
    await expect(page).toHaveURL(/\/slip$/);
    await accessible(page);
    await fits(page, 320);
    const link = page.getByRole("link", { name: said.print });
    const address = await link.getAttribute("href");
    expect(address).toMatch(/^\/ar\/la-marsa\/list\/[\w-]+$/);
    const telephone = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
    await telephone.goto(address.replace("/ar/", `/${lang}/`));
    await expect(telephone).toHaveTitle(new RegExp(said.list));
    await expect(telephone.locator("article")).not.toHaveCount(0);
    await accessible(telephone, true);
    await fits(telephone, 320);
    done();
  });
}

test("a visit is recorded with the keyboard alone", async ({ browser }) => {
  const page = await enter(browser, "amel");
  await open(page);
  await tabTo(page, needs(page).first());
  await page.keyboard.press("Space");
  await tabTo(page, page.locator("#given"));
  await tabTo(page, suggested(page).first());
  await page.keyboard.press("Space");
  await tabTo(page, page.locator("input[name=language]").first());
  await page.keyboard.press("Space");
  await tabTo(page, save(page));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/told=kept/);
  const card = page.locator("li.card", { hasText: "français" }).filter({ hasText: "adresse donnée" });
  await expect(card).not.toHaveCount(0);
});

/** Until the form is kept for times without network. */
async function ready(page) {
  const kept = () => page.evaluate(async () => Boolean(await (await caches.open("visits-1")).match(location.pathname)) && Boolean(navigator.serviceWorker.controller));
  await expect.poll(kept, { timeout: 15_000 }).toBe(true);
  await page.reload();
  await expect(page.locator("[data-visit-search]")).toBeVisible();
}

/** Somebody who receives, on the form of a new visit that is kept for times without network. */
async function recording(browser) {
  const page = await enter(browser, "bilal", "fr", { serviceWorkers: "allow" });
  // Before anything looks at the clock: a leap of days would lock the screen.
  await page.clock.setFixedTime(NOW);
  await open(page);
  await ready(page);
  return page;
}

async function fillIn(page, words) {
  await needs(page).first().check();
  await page.locator("input[name=language]").first().check();
  await note(page).fill(words);
}

/** Everything that the browser keeps of visits, as text. */
const inside = (page) => page.evaluate(async () => {
  // Opening what was destroyed would make it anew, empty.
  if (!(await indexedDB.databases()).some((it) => it.name === "visits")) return { text: "", length: 0, extractable: false };
  const database = await new Promise((resolve) => (indexedDB.open("visits").onsuccess = ({ target }) => resolve(target.result)));
  const read = (name) => new Promise((resolve) => (database.transaction(name).objectStore(name).getAll().onsuccess = ({ target }) => resolve(target.result)));
  const [kept, keys] = [await read("kept"), await read("keys")];
  database.close();
  const text = kept.map((it) => new TextDecoder().decode(it.sealed) + JSON.stringify(it)).join();
  return { text, length: kept.length, extractable: keys.some((it) => it.extractable === true) };
});

test("a line that breaks loses no visit and makes none twice", async ({ browser, line }) => {
  test.setTimeout(120_000);
  const page = await recording(browser);
  const form = page.url();
  await line.cut(page);
  const words = `note ${Date.now()}`;
  for (const number of [1, 2]) {
    await page.goto(form);
    await fillIn(page, `${words} ${number}`);
    await save(page).click();
    await expect(page.locator("[data-visit-said]")).toContainText("chiffrée");
    await expect(counter(page)).toContainText(`: ${number}`);
    await expect(note(page)).toHaveValue("");
  }
  const kept = await inside(page);
  expect(kept).toMatchObject({ length: 2, extractable: false });
  expect(kept.text).not.toContain(words);
  await page.reload();
  await expect(counter(page)).toContainText(": 2");

  // Back on the network, the first answer is lost: it is sent again, and is one visit all the same.
  let lost = 0;
  await page.route(/\/visits$/, async (route) => {
    if (route.request().method() !== "POST" || lost++) return route.fallback();
    await route.fetch({ maxRedirects: 0 });
    await route.abort("connectionreset");
  });
  await line.mend(page);
  await expect.poll(() => lost, { timeout: 40_000 }).toBeGreaterThan(0);
  await page.goto(form);
  await expect.poll(async () => (await inside(page)).length).toBe(0);
  await expect(counter(page)).toBeHidden();
  await page.goto(form.replace(/\/new$/, ""));
  for (const number of [1, 2]) await expect(page.locator("li.card", { hasText: `${words} ${number}` })).toHaveCount(1);

  // Signing out destroys what is kept.
  await page.goto(form);
  await line.cut(page);
  await fillIn(page, "jamais envoyée");
  await save(page).click();
  await expect(counter(page)).toContainText(": 1");
  await page.route(/\/visits$/, (route) => (route.request().method() === "POST" ? route.abort() : route.fallback()));
  await line.mend(page);
  await page.goto(form);
  // Not before whoever would lose one has said so: staying changes nothing, and what cannot be sent is still there.
  const out = page.locator('.workspace-own form[action$="/session/end"] button');
  const dialog = page.locator("dialog[data-unsent]");
  await out.click();
  await expect(dialog).toContainText(": 1");
  await accessible(page);
  await fits(page, 320);
  await dialog.getByRole("button", { name: "Rester" }).click();
  await expect(dialog).toBeHidden();
  await out.click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await out.click();
  await dialog.getByRole("button", { name: "Les envoyer maintenant" }).click();
  await expect(dialog).toContainText("Elles ne sont pas toutes parties");
  await expect(dialog).toContainText(": 1");
  expect((await inside(page)).length).toBe(1);
  await dialog.getByRole("button", { name: "Me déconnecter et les perdre" }).click();
  await expect(page).toHaveURL(/\/fr$/);
  const left = () => page.evaluate(async () => [(await indexedDB.databases()).some((it) => it.name === "visits"), await caches.has("visits-1")]);
  await expect.poll(left).toEqual([false, false]);
});

test("a visit that is refused stays, says why, and can be mended", async ({ browser, line }) => {
  const page = await recording(browser);
  await line.cut(page);
  await fillIn(page, "sans langue");
  await page.locator("input[name=language]").first().evaluate((it) => (it.value = "klingon"));
  await save(page).click();
  await expect(counter(page)).toContainText(": 1");
  await line.mend(page);
  const refused = page.locator("ul[data-visit-refused] > li");
  await expect(refused).toContainText("Dites quelle langue vous avez parlée", { timeout: 20_000 });
  await refused.getByRole("button", { name: "L’ouvrir pour la corriger" }).click();
  await expect(note(page)).toHaveValue("sans langue");
  await page.reload();
  await refused.getByRole("button", { name: "L’ouvrir pour la corriger" }).click();
  await page.locator("input[name=language]").first().check();
  await save(page).click();
  await expect(page).toHaveURL(/told=kept/);
  await expect(page.locator("ul[data-visit-refused]")).toBeHidden();
});

test("the screen locks by itself, shows nothing, and gives back what was typed", async ({ browser }) => {
  const page = await enter(browser, "amel");
  await page.clock.install({ time: NOW });
  await open(page);
  await fillIn(page, "à moitié écrite");
  await page.clock.fastForward("04:00");
  await expect(page).toHaveURL(/\/visits\/new$/);
  await page.clock.fastForward("06:00");
  await expect(page).toHaveURL(/\/session\/again\?next=/);
  await expect(page.locator("body")).not.toContainText("à moitié écrite");
  await expect(page).not.toHaveTitle(/Visites|Zubayda/);
  await accessible(page);
  // Neither the way back nor another page of reception opens it.
  await page.goBack();
  await expect(page).toHaveURL(/\/session\/again\?next=/);
  await page.goto("/fr/work/reception");
  await expect(page).toHaveURL(/\/session\/again\?next=/);
  await page.goto(`/fr/session/again?next=${encodeURIComponent("/fr/work/reception")}`);
  await page.locator("main button[type=submit]").click();
  await expect(page).toHaveURL(/\/work\/reception\/[\w-]+$/);
  await page.getByRole("link", { name: "Visites", exact: true }).click();
  await page.getByRole("link", { name: "Nouvelle visite" }).click();
  await expect(note(page)).toHaveValue("à moitié écrite");
  // And at once, when asked to.
  await page.getByRole("button", { name: "Verrouiller l’écran" }).click();
  await expect(page).toHaveURL(/\/session\/again\?next=/);
});

test("a visit that was removed by mistake is brought back", async ({ browser }) => {
  const page = await enter(browser, "amel");
  const done = quiet(page);
  await open(page);
  const words = `par erreur ${Date.now()}`;
  await fillIn(page, words);
  await save(page).click();
  const card = page.locator("li.card", { hasText: words });
  await card.getByRole("link", { name: "Corriger la visite" }).click();
  await page.getByRole("button", { name: "Retirer cette visite" }).click();
  await expect(card).toHaveCount(0);
  await accessible(page);
  await fits(page, 320);
  expect(page.url()).not.toContain("token");
  await page.getByRole("button", { name: "La rétablir" }).click();
  await expect(page.getByText("La visite est rétablie.")).toBeVisible();
  await expect(card).toHaveCount(1);
  done();
});

test("whoever signs out sends first what waits, and is out once it is received", async ({ browser, line }) => {
  const page = await recording(browser);
  const form = page.url();
  const words = `partie ${Date.now()}`;
  await line.cut(page);
  await fillIn(page, words);
  await save(page).click();
  await expect(counter(page)).toContainText(": 1");
  let down = true;
  await page.route(/\/visits$/, (route) => (down && route.request().method() === "POST" ? route.abort() : route.fallback()));
  await line.mend(page);
  // On any page of the workspace, with the keyboard alone.
  await page.goto("/fr/work");
  const out = page.locator('.workspace-own form[action$="/session/end"] button');
  await out.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("dialog[data-unsent]")).toBeVisible();
  await expect(page.locator("[data-unsent-send]")).toBeFocused();
  down = false;
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/fr$/);
  const again = await enter(browser, "bilal");
  await again.goto(form.replace(/\/new$/, ""));
  await expect(again.locator("li.card", { hasText: words })).toHaveCount(1);
});

test("whoever signs in on the same device finds nothing of what somebody else kept", async ({ browser, line }) => {
  const page = await recording(browser);
  const form = page.url();
  await line.cut(page);
  await fillIn(page, "à bilal seul");
  await save(page).click();
  await expect(counter(page)).toContainText(": 1");
  await page.route(/\/visits$/, (route) => (route.request().method() === "POST" ? route.abort() : route.fallback()));
  await line.mend(page);
  await page.goto("/fr/demo");
  await page.locator('form:has(input[value="amel"]) button').click();
  await expect(page).toHaveURL(/\/fr\/work$/);
  await page.goto(form);
  await expect(page.locator("[data-visit-search]")).toBeVisible();
  await expect(counter(page)).toBeHidden();
  // It is not read, and not destroyed without a word: it waits for whoever recorded it, or for two presses.
  const others = page.locator("[data-visit-others]");
  await expect(others).toContainText(": 1");
  await expect(others).not.toContainText("bilal");
  await accessible(page);
  await fits(page, 320);
  await others.getByRole("button", { name: "Me déconnecter" }).click();
  await expect(page).toHaveURL(/\/fr$/);
  await page.goto("/fr/demo");
  await page.locator('form:has(input[value="bilal"]) button').click();
  await page.goto(form);
  await expect(counter(page)).toContainText(": 1");
  await page.goto("/fr/demo");
  await page.locator('form:has(input[value="amel"]) button').click();
  await expect(page).toHaveURL(/\/fr\/work$/);
  await page.goto(form);
  await others.getByRole("button", { name: "Les détruire et continuer" }).click();
  expect((await inside(page)).length).toBe(1);
  await others.getByRole("button", { name: "Les détruire vraiment" }).click();
  await expect(others).toBeHidden();
  await expect.poll(async () => (await inside(page)).length).toBe(0);
});
