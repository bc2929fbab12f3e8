// A desk is set up on screen: its sessions seen before they are kept, its team given languages and hours; everything accessible.
import { expect, test } from "@playwright/test";
import { accessible, fits, quiet } from "./check.js";
import { enter } from "./people.js";

test("a coordinator makes a desk, sees what it comes to, and shows it to the public", async ({ browser, page: anybody }) => {
  test.setTimeout(120_000);
  const name = `Accueil ${Date.now()}`;
  const page = await enter(browser, "mehdi");
  const done = quiet(page);
  await page.goto("/fr/work/desks");
  await accessible(page);
  await page.getByRole("link", { name: "Ajouter un guichet" }).click();
  await accessible(page);
  await fits(page, 320);
  await page.locator("[name='name.fr']").fill(name);
  await page.locator("[name='about.fr']").fill("Venez avec vos questions.");
  await page.locator("[name='place.0.name.fr']").fill("Maison du port");
  await page.locator("[name='place.0.address']").fill("1 rue de l’Exemple");
  await page.locator("[name='session.0.when']").selectOption({ label: "jeudi" });
  await page.locator("[name='session.0.from']").fill("14:00");
  await page.locator("[name='session.0.to']").fill("17:00");
  await page.locator("[name=published]").check();
  await page.getByRole("button", { name: "Voir l’effet sans enregistrer" }).click();
  await expect(page.locator("#next + ul li").first()).toContainText("jeudi 26 novembre");
  await accessible(page);
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.locator("h1")).toHaveText(name);
  await accessible(page);
  await page.getByRole("link", { name: "L’équipe" }).click();
  await expect(page.getByText("Personne n’a encore de rôle")).toBeVisible();
  await accessible(page);
  await page.goBack();
  const open = await page.getByRole("link", { name: "Voir la page publique" }).getAttribute("href");
  await anybody.goto(open);
  await expect(anybody.locator("h1")).toHaveText(name);
  done();
});

test("the team of the example is readable in Arabic, and whoever receives says their own languages", async ({ browser }) => {
  const page = await enter(browser, "ines");
  const done = quiet(page);
  await page.goto("/ar/work/desks");
  await page.locator("main tbody a").last().click();
  await accessible(page);
  await fits(page, 320);
  await page.locator("main tbody a").first().click();
  await accessible(page);
  await fits(page, 320);
  const own = await enter(browser, "bilal");
  await own.goto("/ar/work/reception/profile");
  await accessible(own);
  await fits(own, 320);
  await expect(own.locator("[name=languages]")).not.toHaveValue("");
  expect((await own.goto("/ar/work/desks")).status()).toBe(404);
  done();
});
