// Makes the pictures of docs/: `TERANGA_URL=http://127.0.0.1:8080 npm run pictures`, with a fresh `teranga serve --demo --clock
// 2026-11-25T09:30:00Z`. The same program gives the same pictures. With names behind it (`npm run pictures -- queue visit`), those alone.
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

const server = process.env.TERANGA_URL ?? "http://127.0.0.1:8080";
const folder = fileURLToPath(new URL("../docs/pictures/", import.meta.url));
let service; // whose translation is shown
const wanted = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || undefined });

/** Does something as somebody of the example. */
async function person(login, lang, act) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 720 }, colorScheme: "light", reducedMotion: "reduce", baseURL: server });
  const page = await context.newPage();
  await page.goto(`/${lang}/demo`);
  await page.locator(`form:has(input[value="${login}"]) button`).click();
  await page.waitForURL(`**/${lang}/work`);
  await act(page);
  await context.close();
}

/** A page of the workspace as somebody of the example sees it. */
const picture = (name, login, lang, act) =>
  (wanted.length === 0 || wanted.includes(name)) && person(login, lang, async (page) => {
    await act(page);
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: `${folder}${name}.png`, animations: "disabled" });
  });

/** The editor of the first line that a list finds by a name. */
async function editor(page, folder, name) {
  await page.goto(`/fr/work/${folder}?q=${encodeURIComponent(name)}`);
  await page.locator(`tbody a[href*="/work/${folder}/"]`).filter({ hasText: name }).first().click();
  await page.locator("form.edit-form").waitFor();
}

const to = (page, selector, above = 24) => page.locator(selector).first().evaluate((it, above) => scrollTo(0, it.getBoundingClientRect().top + scrollY - above), above);

await picture("tour", "salma", "fr", (page) => page.goto("/fr/work/tour/3"));
await picture("work", "salma", "fr", async (page) => {
  await page.getByRole("button", { name: "Non merci" }).click();
});
await picture("editor", "salma", "fr", async (page) => {
  await editor(page, "services", "Guichet d’accueil");
  await to(page, "#part-when");
});
await picture("places", "salma", "fr", async (page) => {
  await editor(page, "services", "Guichet d’accueil");
  await page.locator("#part-where > summary").click();
  await to(page, "#part-where");
});
await picture("organisation", "salma", "fr", async (page) => {
  await editor(page, "organisations", "Femmes du Littoral");
  await to(page, "form.edit-form");
});
await picture("point", "salma", "fr", async (page) => {
  await editor(page, "locations", "Hôtel de ville");
  await page.locator("[data-point-open]").click();
  await page.locator(".map-land").first().waitFor({ state: "attached" });
  await page.waitForTimeout(600);
  await to(page, "#point");
});
// What a translator sees once somebody has changed the source.
if (wanted.length === 0 || wanted.includes("translation")) await person("salma", "fr", async (page) => {
  await editor(page, "services", "médiatrice");
  await page.locator("[name=description]").fill("Une médiatrice vous accompagne à l’hôpital, à l’école ou à la mairie. Elle traduit, explique et veille à ce que chacun soit compris. Elle ne décide jamais à votre place.");
  await page.getByRole("button", { name: "Enregistrer le brouillon" }).last().click();
  await page.waitForURL("**saved=1");
  service = new URL(page.url()).pathname.split("/").pop();
});
await picture("translation", "houda", "ar", async (page) => {
  await page.goto(`/ar/work/services/${service}/translations/ar`);
  await to(page, ".side-by-side:has(:is(ins, del))");
});
// At the desk.
const reception = async (page, way) => {
  await page.goto("/fr/work/reception");
  if (way) await page.getByRole("link", { name: way, exact: true }).click();
};
await picture("queue", "amel", "fr", async (page) => {
  await reception(page);
  await to(page, "h2:visible");
});
await picture("board", "amel", "fr", async (page) => {
  await reception(page);
  await page.locator("#call-next").click();
  await page.goto("/fr/la-marsa/desks/guichet-la-marsa/board");
});
await picture("visit", "amel", "fr", async (page) => {
  await reception(page, "Visites");
  await page.getByRole("link", { name: "Nouvelle visite" }).click();
  await page.locator("input[name=need]").nth(1).check();
  await page.locator("[data-visit-given] li:visible input").first().check();
  await to(page, "form.visit");
});
await picture("file", "amel", "fr", async (page) => {
  await reception(page, "Orientations");
  await page.getByRole("link", { name: "Consultation de médecine générale" }).first().click();
  await page.getByRole("link", { name: "Voir le dossier" }).click();
  await to(page, "h2:visible");
});
await picture("referral", "amel", "fr", async (page) => {
  await reception(page, "Orientations");
  await page.getByRole("link", { name: "Consultation de médecine générale" }).first().click();
  await page.goto(`${await page.getByRole("link", { name: "Voir le dossier" }).getAttribute("href")}/referrals/new`);
  await page.locator("#words").fill("grossesse");
  await page.getByRole("radio", { name: "Suivi de grossesse · Centre de santé de base Erriadh" }).check();
  await page.locator("#agreed").check();
  await page.getByRole("button", { name: "Voir avant d’envoyer" }).click();
  await to(page, "h2:visible");
});
await browser.close();
