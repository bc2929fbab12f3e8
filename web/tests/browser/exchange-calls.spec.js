// From a call to a letter: the secretariat writes a call and opens it; a ministry applies with a town, which agrees; of a call that is
// closed the last review is given, decisions are made, and a letter is read. Everything accessible, at 320 px, in French and Arabic too.
import { expect, test } from "@playwright/test";
import { accessible, quiet } from "./check.js";
import { day, everywhere } from "./exchange.js";
import { enter } from "./people.js";

test("a call is written, opened and applied for by two institutions", async ({ browser }) => {
  test.setTimeout(300_000);
  const title = `Visitas entre equipos ${Date.now()}`;
  const secretariat = await enter(browser, "carmen", "es");
  const done = quiet(secretariat);
  await secretariat.goto("/es/work/exchange/calls/new");
  await secretariat.locator("#title").fill(title);
  await everywhere(secretariat);
  await secretariat.locator("#title").fill(title);
  await secretariat.locator('form[action$="/work/exchange/calls"] button[type=submit]').click();
  await expect(secretariat).toHaveURL(/\/edit/);
  await expect(secretariat.locator("[name='criterion.0.weight']")).toHaveValue("25");
  await secretariat.locator("#text").fill("Para aprender en el terreno de otra institución.");
  await secretariat.locator("input[name=themes][value=orientation]").check();
  await secretariat.locator("input[name=modalities][value=visit]").check();
  await secretariat.locator("#currency").fill("EUR");
  await secretariat.locator("#budget").fill("20000");
  await secretariat.locator("#most").fill("8000");
  await secretariat.locator("#opens").fill(day(-1));
  await secretariat.locator("#closes").fill(day(20));
  await secretariat.locator("[name='criterion.0.weight']").fill("24");
  await secretariat.locator("button[name=then][value=show]").click();
  await expect(secretariat).not.toHaveURL(/\/edit/);
  const call = new URL(secretariat.url()).pathname;
  // 99 are not 100: it says so, and nothing is open.
  await secretariat.getByRole("button", { name: "Abrir la convocatoria" }).click();
  await expect(secretariat.locator(".summary-errors")).toContainText("100");
  await accessible(secretariat);
  await secretariat.locator("[name='criterion.0.weight']").fill("25");
  await secretariat.locator("button[name=then][value=show]").click();
  await expect(secretariat).not.toHaveURL(/\/edit/);
  await secretariat.getByRole("button", { name: "Abrir la convocatoria" }).click();
  await expect(secretariat.getByText("La convocatoria está abierta.")).toBeVisible();
  await secretariat.goto(call);
  await everywhere(secretariat);

  const ministry = await enter(browser, "lucia", "es");
  await ministry.goto("/es/notices");
  await expect(ministry.getByText(title).first()).toBeVisible();
  await ministry.goto(call.replace("/work", ""));
  await expect(ministry.locator("h1")).toContainText(title);
  await everywhere(ministry);
  await ministry.getByRole("link", { name: "Presentarse con otra institución" }).click();
  await ministry.locator("#partner").fill("prefeitura-areal");
  await ministry.locator("#title").fill("Aprender a recibir");
  await accessible(ministry);
  await ministry.locator('form[action$="/work/exchange/applications"] button[type=submit]').click();
  await expect(ministry).toHaveURL(/\/edit/);
  await everywhere(ministry);
  for (const part of ["what", "objectives", "plan", "results", "gender"]) await ministry.locator(`#part-${part}`).fill(`Sobre esto: ${part}.`);
  await ministry.locator("#modality").selectOption("visit");
  await ministry.locator("#from").fill(day(60));
  await ministry.locator("#to").fill(day(70));
  await ministry.locator("#travel").fill("9000");
  await ministry.locator("button[name=then][value=show]").click();
  await expect(ministry).not.toHaveURL(/\/edit/);
  await ministry.getByRole("button", { name: /^Presentar:/ }).click();
  await expect(ministry.locator(".summary-errors")).toContainText("supera");
  await accessible(ministry);
  await ministry.locator("#travel").fill("3000");
  await ministry.locator("button[name=then][value=show]").click();
  await expect(ministry).not.toHaveURL(/\/edit/);
  await ministry.getByRole("button", { name: /^Presentar:/ }).click();
  await expect(ministry.getByText("Está presentada.")).toBeVisible();
  const application = new URL(ministry.url()).pathname;
  await ministry.goto(application);
  await everywhere(ministry);

  const town = await enter(browser, "rafael", "pt");
  await town.goto("/pt/work");
  await expect(town.getByText("espera o seu acordo").first()).toBeVisible();
  await town.goto(application.replace("/es/", "/pt/"));
  await everywhere(town);
  await town.getByRole("button", { name: "Dar o acordo da sua instituição" }).click();
  await expect(town.getByText("A candidatura conta.")).toBeVisible();
  await town.goto("/pt/work/exchange/applications");
  await everywhere(town);
  done();
});

test("the last review is given, a call is decided, and a letter is read", async ({ browser }) => {
  test.setTimeout(300_000);
  const reviewer = await enter(browser, "sami", "fr");
  const done = quiet(reviewer);
  await reviewer.goto("/fr/work/exchange/appraisals");
  await everywhere(reviewer);
  await reviewer.getByRole("link", { name: /Réunir des familles/ }).click();
  await everywhere(reviewer);
  await reviewer.getByRole("button", { name: "Rendre" }).first().click();
  await expect(reviewer.locator(".summary-errors")).toBeFocused();
  await accessible(reviewer);
  await reviewer.locator("#works-for").fill("Observatoire");
  await reviewer.locator("#free").check();
  for (const n of [0, 1, 2, 3, 4]) {
    await reviewer.locator(`#score-${n}`).selectOption(n < 2 ? "5" : "4");
    await reviewer.locator(`#reason-${n}`).fill("C’est clair.");
  }
  await reviewer.locator("button[name=then][value=give]").click();
  await expect(reviewer.getByText("C’est clair.").first()).toBeAttached();

  const secretariat = await enter(browser, "carmen", "es");
  await secretariat.goto("/es/work/exchange/calls");
  await everywhere(secretariat);
  await secretariat.getByRole("link", { name: "Intercambios cortos 2026" }).click();
  const call = new URL(secretariat.url()).pathname;
  await everywhere(secretariat);
  const links = secretariat.locator("#ranking-part table a");
  await expect(links).toHaveCount(3);
  const hrefs = await links.evaluateAll((all) => all.map((it) => it.getAttribute("href")));
  for (const [n, href] of hrefs.entries()) {
    await secretariat.goto(href);
    if (n === 0) await everywhere(secretariat);
    await secretariat.locator("#verdict").selectOption(n === 0 ? "grant" : n === 1 ? "reserve" : "refuse");
    if (n === 2) await secretariat.locator("#reason").fill("El plan no es claro todavía.");
    await secretariat.locator('form[action$="/decision"] button').click();
    await expect(secretariat.getByText("guardad").first()).toBeVisible();
  }
  await secretariat.goto(call);
  await secretariat.getByRole("button", { name: "Hacer definitivas las decisiones" }).click();
  await expect(secretariat.getByText("Las decisiones son definitivas.")).toBeVisible();
  await secretariat.goto(hrefs[0]);
  await secretariat.getByRole("link", { name: /^Carta a/ }).first().click();
  await everywhere(secretariat);
  const [paper] = await Promise.all([secretariat.waitForEvent("download"), secretariat.getByRole("link", { name: "PDF" }).click()]);
  expect(paper.suggestedFilename()).toBe("letter.pdf");
  await secretariat.goto(call.replace("/work", ""));
  await expect(secretariat.getByRole("heading", { name: "Lo que se concedió" })).toBeVisible();
  await everywhere(secretariat);
  await secretariat.goto("/es/exchange/calls");
  await everywhere(secretariat);
  done();
});
