// Two who receive at once, each on a machine of their own, and the call screen between them: what one does the others see.
// The screen is in French and in Arabic; it says so when nothing answers any more. Then the whole way of somebody through a desk, from
// a telephone to a clinic and to the figures. Both are in one file because both call from the one queue of the example.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { accessible, fits, quiet } from "./check.js";
import { choose, enter } from "./people.js";

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
  await amel.locator("summary", { hasText: "Une raison de passer avant" }).click();
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
  const address = await amel.getByRole("link", { name: "Voir la page de cette personne" }).getAttribute("href");
  const href = new URL(address, "http://localhost").pathname;
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

/** Calls a number of the list, and says that the person is there. */
async function receive(page, number) {
  const waits = page.locator(".queue-waiting > li").filter({ has: page.locator(".queue-number", { hasText: new RegExp(`${number}$`) }) });
  await waits.getByRole("button", { name: "Appeler" }).click();
  return page.locator(".queue-held.is-lit").filter({ has: page.locator(".queue-number", { hasText: new RegExp(`${number}$`) }) });
}

/** Records the visit of whoever is received: what they come for, one address, the language. */
async function record(page, held) {
  await held.getByRole("button", { name: "Est là" }).click();
  await held.locator("a[href*='/visits/new']").click();
  await page.locator("input[name=need]").nth(1).check();
  await page.locator("[data-visit-given] li:visible input").first().check();
  await page.getByRole("radio", { name: "العربية" }).check();
  await page.locator("form.visit button.btn-primary").click();
  await expect(page).toHaveURL(/told=kept/);
}

/** A backup of the instance that is looked at, put back elsewhere: the bytes of its database. */
function restored() {
  const { TERANGA_PROGRAM: program, TERANGA_DATA: data } = process.env;
  const folder = mkdtempSync(join(tmpdir(), "teranga-backup-"));
  try {
    const [backup, elsewhere] = [join(folder, "backup.zip"), join(folder, "elsewhere")];
    execFileSync(program, ["backup", backup, "--data", data], { stdio: "pipe" });
    execFileSync(program, ["restore", backup, "--data", elsewhere], { stdio: "pipe" });
    return readFileSync(join(elsewhere, "teranga.db")).toString("latin1");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether the row of a file has its key: SQLite writes the columns of a row one behind the other, identifier first. */
function hasKey(database, file) {
  const id = Buffer.from(file.split("/").pop().replaceAll("-", ""), "hex").toString("latin1");
  const after = database.split(id).slice(1);
  return after.some((it) => it.slice(0, 80).includes("wrapped1~"));
}

test("from a telephone in Arabic to a clinic that has no account, and out of the figures", async ({ browser }) => {
  test.setTimeout(240_000);
  const word = `Zubayda${Date.now()}`;
  const person = await (await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "ar" })).newPage();
  await person.goto("/ar/la-marsa/desks/guichet-la-marsa/appointments/new");
  await person.locator("details.slots").first().locator("input[name=time]").first().check();
  await person.locator("#name").fill(word);
  await person.getByRole("button", { name: "حجز هذا الوقت" }).click();
  await expect(person.locator(".appointment-code")).toBeVisible();

  // They come, and somebody else without an appointment; the screen calls both.
  const amel = await enter(browser, "amel");
  const wall = await (await browser.newContext()).newPage();
  await wall.goto(board("ar"));
  await amel.goto("/fr/work/reception");
  const open = amel.getByRole("button", { name: "Je reçois", exact: true });
  if (await open.count()) await open.click();
  await amel.locator("li.card", { hasText: word }).getByRole("button", { name: "Est là" }).click();
  const booked = (await amel.locator(".queue-waiting > li", { hasText: word }).locator(".queue-number").textContent()).match(/\d+/)[0];
  const walked = await add(amel, "arabe");
  for (const number of [walked, booked]) {
    const held = await receive(amel, number);
    await expect(called(wall)).toContainText(number);
    await record(amel, held);
    await amel.goto("/fr/work/reception");
  }

  // A file, with consent; then the clinic, which has no account, with a consent of its own.
  await amel.getByRole("link", { name: "Dossiers", exact: true }).click();
  await amel.getByRole("link", { name: "Ouvrir un dossier" }).first().click();
  await amel.locator("#name").fill(word);
  await amel.locator("#reader").selectOption("ar");
  await amel.locator("#agreed").check();
  await amel.getByRole("button", { name: "Ouvrir un dossier" }).click();
  await expect(amel.getByText("Le dossier est ouvert")).toBeVisible();
  const file = amel.url().split("?")[0];
  const before = process.env.TERANGA_PROGRAM ? restored() : undefined;
  await amel.goto(`${file}/referrals/new`);
  await choose(amel, "Consultation de médecine générale · Centre de santé de base Erriadh");
  await amel.locator("#agreed").check();
  await amel.getByRole("button", { name: "Voir avant d’envoyer" }).click();
  await amel.getByRole("button", { name: "Envoyer", exact: true }).click();
  const link = new URL(await amel.locator(".link-once").textContent()).pathname;
  const code = await amel.locator(".referral-slip code").textContent();

  const clinic = await (await browser.newContext()).newPage();
  await clinic.goto(link);
  await clinic.getByRole("button", { name: "Ouvrir" }).click();
  await expect(clinic.getByText(word)).toBeVisible();
  await clinic.getByRole("button", { name: "Accepter" }).click();
  await clinic.getByLabel("La personne a reçu ce qu’elle cherchait").check();
  await clinic.getByRole("button", { name: "Terminer" }).click();
  await person.goto("/ar/referrals");
  await person.locator("#code").fill(code);
  await person.locator("main button[type=submit]").first().click();
  await expect(person.getByText("حصل الشخص على ما كان يبحث عنه").first()).toBeVisible();

  // They change their mind: the link is dead, whoever has it.
  await person.goto("/ar/files");
  await person.locator("#code").fill(code);
  await person.getByRole("button", { name: "عرض", exact: true }).click();
  await person.locator("li.card", { hasText: "توجيه الشخص" }).getByRole("button", { name: "لم أعد أسمح بذلك" }).click();
  await expect(person.getByText("سُحبت الموافقة.")).toBeVisible();
  expect((await clinic.goto(link)).status()).toBe(404);
  await expect(clinic.getByText(word)).toHaveCount(0);

  // The figures of the desk hide what is small, in both languages.
  const head = await enter(browser, "ines");
  for (const [lang, hidden] of [["fr", "caché"], ["ar", "مخفي"]]) {
    await head.goto(`/${lang}/work/figures`);
    await expect(head.locator("td.figure-hidden").first()).toHaveText(hidden);
  }

  // Erased, it is in no backup's database: the key that opened it is gone.
  await amel.goto(file);
  await amel.getByRole("link", { name: "Effacer", exact: true }).click();
  await amel.getByRole("button", { name: "Effacer pour toujours" }).click();
  await expect(amel.getByText("Le dossier est effacé.")).toBeVisible();
  if (!before) return;
  const after = restored();
  expect([hasKey(before, file), hasKey(after, file)]).toEqual([true, false]);
  expect(before.includes(word) || after.includes(word)).toBe(false);
});
