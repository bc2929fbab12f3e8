// The log narrowed by person, act and day, and who has which role: with a keyboard and a mouse, and without scripts.
import { expect, test } from "@playwright/test";
import { accessible, fits } from "./check.js";
import { enter } from "./people.js";

/** The filters are folded on a narrow screen. */
async function unfold(page) {
  const filters = page.locator("details.filters");
  if (!(await filters.evaluate((it) => it.open))) await filters.locator("summary").click();
}

test("the log is narrowed step by step, and widened again", async ({ browser }) => {
  const page = await enter(browser, "nadia");
  await page.goto("/fr/people/invitations/new");
  await page.getByLabel("Pour qui").fill("Inès");
  await page.getByRole("button", { name: "Créer le lien" }).click();
  await expect(page.getByText("/fr/invitations/")).toBeVisible();

  await page.goto("/fr/audit");
  await accessible(page);
  await fits(page);
  await unfold(page);
  await page.getByLabel("Personne", { exact: true }).fill("nadia");
  await page.getByLabel("Action").selectOption("invited");
  await page.getByRole("button", { name: "Appliquer les filtres" }).click();
  await expect(page).toHaveURL(/who=nadia/);
  const lines = page.locator("tbody tr");
  await expect(lines.first()).toContainText("Nadia Ferchichi");
  expect(await lines.locator("code", { hasText: /^invited$/ }).count()).toBe(await lines.count());
  await expect(page.getByRole("link", { name: "Télécharger (CSV)" })).toHaveAttribute("href", /audit\.csv\?who=nadia&act=invited/);

  await unfold(page);
  await page.getByLabel("Personne", { exact: true }).fill("personne de ce nom");
  await page.getByRole("button", { name: "Appliquer les filtres" }).click();
  await expect(page.getByRole("alert")).toContainText("Personne n’a ce nom");
  await accessible(page);
  await page.getByRole("link", { name: "Effacer les filtres" }).click();
  await expect(page).toHaveURL(/\/fr\/audit$/);
});

test("who has which role is read, in Arabic too", async ({ browser }) => {
  const page = await enter(browser, "mehdi");
  await page.goto("/fr/people");
  await page.getByRole("link", { name: "Qui a quel rôle" }).click();
  await expect(page.getByRole("row", { name: /Salma Jaziri/ })).toContainText("La Marsa");
  await expect(page.getByText("Nadia Ferchichi")).toHaveCount(0);
  await accessible(page);
  await fits(page);
  await page.goto("/ar/people/grants");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await accessible(page);
  await fits(page);
});

test("without scripts the log is narrowed as well", async ({ browser }) => {
  const page = await enter(browser, "nadia", "fr", { javaScriptEnabled: false });
  await page.goto("/fr/audit?act=signed-in&kind=account");
  await expect(page.locator("tbody tr").first()).toContainText("a ouvert une session");
});
