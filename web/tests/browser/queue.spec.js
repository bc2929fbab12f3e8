// Two who receive at once, each on a machine of their own, and the call screen between them: what one does the others see.
// The screen is in French and in Arabic; it says so when nothing answers any more.
import { expect, test } from "@playwright/test";
import { accessible, fits, quiet } from "./check.js";
import { enter } from "./people.js";

const board = (lang) => `/${lang}/la-marsa/desks/guichet-la-marsa/board`;

/** Adds somebody who speaks this language, and gives their number. */
async function add(page, language) {
  await page.getByRole("button", { name: language, exact: true }).click();
  const told = page.locator(".notice-ok", { hasText: "est dans la file" });
  return (await told.textContent()).match(/\d+/)[0];
}

/** Words and a number, whatever marks keep the number together (UAX #9). */
const told = (words, number) => new RegExp(`${words}\\W*${number}`);

const called = (page) => page.locator(".board-calls .is-new");

test("two who receive call numbers, and the screen and their colleague follow", async ({ browser }) => {
  test.setTimeout(180_000);
  const amel = await enter(browser, "amel");
  const bilal = await enter(browser, "bilal");
  const done = quiet(amel);
  const wall = await (await browser.newContext()).newPage();
  const arabic = await (await browser.newContext()).newPage();
  await wall.goto(board("fr"));
  await arabic.goto(board("ar"));
  await amel.goto("/fr/work/reception");
  await bilal.goto("/fr/work/reception");
  // Both say that they receive: the screen will say where.
  for (const page of [amel, bilal]) await page.locator(".queue-presence button").first().click();
  await expect(bilal.locator("[data-live]")).toContainText(/2\W* personnes reçoivent/);
  await expect(amel.locator("[data-live]")).toContainText(/2\W* personnes reçoivent/);
  await accessible(amel);
  await fits(amel, 320);
  await amel.setViewportSize({ width: 1200, height: 900 });

  // Amel receives whoever is first; the next is Bilal's.
  await amel.getByRole("button", { name: "Appeler la personne suivante" }).click();
  await amel.locator(".queue-held.is-lit").getByRole("button", { name: "Est là" }).click();
  await expect(amel.locator(".queue-held.is-lit")).toContainText("En entretien");

  // One press on a language: the person is in the queue, and the colleague sees it without loading anything.
  await amel.getByLabel("Danger").check();
  const number = await add(amel, "anglais");
  const waiting = bilal.locator(".queue-waiting > li", { hasText: "Danger" });
  await expect(waiting.first()).toContainText(number);
  await expect(waiting.first()).toContainText("anglais");

  // Who waits for English waits for Bilal, who calls them from his own machine.
  await expect(amel.locator(".queue-waiting > li", { hasText: "Danger" }).first()).toContainText("Attend une autre personne de l’équipe");
  await bilal.getByRole("button", { name: "Appeler la personne suivante" }).click();
  await expect(bilal.locator(".notice-ok")).toContainText(told("Vous avez appelé le numéro", number));
  await expect(called(wall)).toContainText(number);
  await expect(called(arabic)).toContainText(number);
  await expect(wall.locator("[data-board-said]")).toContainText(told("Numéro", number));
  await expect(arabic.locator("[data-board-said]")).toContainText(told("الرقم", number));
  await expect(amel.locator(".queue-held", { hasText: number })).toContainText("Numéro appelé");
  for (const screen of [wall, arabic]) {
    await accessible(screen);
    await fits(screen, 320);
    await screen.setViewportSize({ width: 1280, height: 720 });
  }
  await expect(arabic.locator("html")).toHaveAttribute("dir", "rtl");

  // Sound comes with one press, and stops with another.
  const sound = wall.getByRole("button", { name: "Activer le son" });
  await sound.click();
  await expect(wall.getByRole("button", { name: "Couper le son" })).toHaveAttribute("aria-pressed", "true");
  await wall.getByRole("button", { name: "Couper le son" }).click();
  await expect(sound).toHaveAttribute("aria-pressed", "false");

  // A screen that lost its line says so, and catches up when it is back.
  await wall.context().setOffline(true);
  await expect(wall.locator("[data-live-lost]")).toBeVisible({ timeout: 15_000 });
  await accessible(wall);
  const held = bilal.locator(".queue-held", { hasText: number });
  await held.getByRole("button", { name: "Est là" }).click();
  await expect(held).toContainText("En entretien");
  await wall.context().setOffline(false);
  await expect(wall.locator("[data-live-lost]")).toBeHidden({ timeout: 15_000 });
  await expect(called(wall)).toHaveCount(0);

  // A step that a colleague took first is told, and nothing is lost.
  await amel.goto("/fr/work/reception");
  const second = await add(amel, "arabe");
  await bilal.goto("/fr/work/reception");
  const theirs = bilal.locator(".queue-waiting > li", { hasText: second }).first();
  await bilal.route("**/queue?*", (route) => route.abort());
  const row = amel.locator(".queue-waiting > li").filter({ has: amel.locator(".queue-number", { hasText: new RegExp(`${second}$`) }) });
  await row.getByRole("button", { name: "Appeler" }).click();
  await theirs.getByRole("button", { name: "N’attend plus" }).click();
  await expect(bilal.locator(".notice-warn", { hasText: "Quelqu’un vient de le faire" })).toBeVisible();

  // The number on a telephone: the place in the queue, in the language of whoever waits, and nothing else.
  await amel.locator(".queue-held", { hasText: second }).getByRole("button", { name: "Remettre dans la file" }).click();
  const third = await add(amel, "arabe");
  await amel.getByRole("link", { name: "Montrer ou imprimer le numéro" }).click();
  await expect(amel.locator(".queue-slip")).toContainText("الرقم");
  await accessible(amel);
  await fits(amel, 320);
  const href = await amel.getByRole("link", { name: "Voir la page de cette personne" }).getAttribute("href");
  const telephone = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  const still = quiet(telephone);
  await telephone.goto(href);
  await expect(telephone.locator(".queue-slip")).toContainText(third);
  await expect(telephone.locator("h1")).toHaveText("مكاني في القائمة");
  await accessible(telephone, true);
  await fits(telephone, 320);
  // Without scripts everything is there, too.
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(href);
  await expect(plain.locator(".queue-slip")).toContainText(third);
  await plain.goto(board("ar"));
  await expect(plain.locator("table.board-calls")).toBeVisible();
  still();
  done();
});
