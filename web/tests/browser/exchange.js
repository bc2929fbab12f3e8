// What several paths through the exchange have in common.
import { expect } from "@playwright/test";
import { accessible, fits } from "./check.js";

/** The day that is so many days after the one on which the clock stands. */
export const day = (days) => new Date(Date.parse("2026-11-25T00:00:00Z") + days * 86_400_000).toISOString().slice(0, 10);

/** The page as it is, and the same in French and Arabic on a telephone. */
export async function everywhere(page) {
  const address = new URL(page.url()).pathname;
  await held(page);
  for (const lang of ["fr", "ar"]) {
    await page.goto(address.replace(/^\/[a-z]+\//, `/${lang}/`));
    await accessible(page, true);
    await fits(page, 360);
  }
  await page.goto(address);
}

/** Accessible, and not wider than a small telephone. */
export async function held(page) {
  await accessible(page);
  await fits(page, 320);
}

/** Writes an offer or a request and opens it; the address of its page. */
export async function opened(page, lang, side, { title, what, languages, themes = ["protection", "family"] }) {
  await page.goto(`/${lang}/work/exchange/listings/new?side=${side}`);
  await page.locator("#title").fill(title);
  await page.locator('form[action$="/work/exchange/listings"] button[type=submit]').click();
  await expect(page).toHaveURL(/\/edit/);
  await page.locator("#what").fill(what);
  for (const theme of themes) await page.locator(`input[name=themes][value=${theme}]`).check();
  await page.locator("input[name=modalities][value=visit]").check();
  await page.locator("#languages").fill(languages);
  await page.locator("#contact-email").fill("equipo@ejemplo.example.org");
  await page.locator('button[name=then][value=show]').click();
  await expect(page).not.toHaveURL(/\/edit/);
  const address = new URL(page.url()).pathname;
  await page.locator('form[action$="/opening"] button').click();
  await expect(page.locator('form[action$="/opening"]')).toHaveCount(0);
  return address;
}

/** The secretariat proposes an offer for a request to both sides, in Spanish; the address of the proposal. */
export async function proposed(secretariat, request, offer, words) {
  await secretariat.goto(`${request.replace("/listings/", "/requests/")}/matches`);
  const card = secretariat.locator(".matches > li").filter({ hasText: offer });
  await card.getByText("Proponer a las dos partes").first().click();
  await card.locator("textarea").fill(words);
  await card.getByRole("button", { name: "Proponer a las dos partes" }).click();
  await expect(secretariat.getByText("Está propuesta.")).toBeVisible();
  return new URL(secretariat.url()).pathname;
}

/** How many checks at six months are confirmed of cooperations of one form, as the API tells everybody: others may confirm others meanwhile. */
export async function adopted(page, modality) {
  const answer = await page.request.get(`/api/v1/exchange/indicators?modality=${modality}`);
  const { indicators } = await answer.json();
  return indicators.find((it) => it.code === "adopted-6").rows.at(-1);
}

/** The link of a check that fell due, from the list of those of one's institution. A job asks for it within seconds. */
export async function checkOf(page, lang, title) {
  await expect(async () => {
    await page.goto(`/${lang}/work/exchange/effects`);
    await expect(page.getByRole("link", { name: title }).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await held(page);
  await page.getByRole("row", { name: title }).filter({ hasText: "6" }).getByRole("link").first().click();
  return new URL(await page.locator(".link-once").textContent()).pathname;
}

/** Publishes the bulletin that is open, in Spanish; its public address. Others may publish records meanwhile: then it is brought up to date first. */
export async function publishedBulletin(secretariat) {
  const there = secretariat.getByRole("link", { name: "Ver la página pública" });
  await expect(async () => {
    const stale = secretariat.getByRole("button", { name: "Actualizar desde los registros" });
    if (await stale.count()) await stale.first().click();
    const publish = secretariat.getByRole("button", { name: "Publicar", exact: true });
    if (await publish.count()) await publish.click({ timeout: 5_000 });
    await expect(there).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await there.click();
  await expect(secretariat).toHaveURL(/\/es\/exchange\/bulletins\//);
  return new URL(secretariat.url()).pathname;
}
