// The whole way: a ministry asks in Spanish, an offer written in Portuguese is proposed with reasons, both accept; the visit is
// planned, told, and looked at again after six months; it stands in the table, the indicators and the paper of the bulletin.
import { expect, test } from "@playwright/test";
import { quiet } from "./check.js";
import { adopted, checkOf, held, opened, proposed, publishedBulletin } from "./exchange.js";
import { pdfWords } from "./paper.js";
import { enter } from "./people.js";

/** What is offered and sought on a theme today, as the table tells everybody. */
async function onTheme(page, code) {
  const answer = await page.request.get("/api/v1/exchange/table?rows=theme&columns=modality");
  const { rows } = await answer.json();
  const row = rows.find((it) => it.code === code);
  return { offers: row?.offers ?? 0, requests: row?.requests ?? 0, changes: row?.changes ?? 0 };
}

test("a question in Spanish becomes a change that the bulletin tells", async ({ browser, page: anybody }) => {
  test.setTimeout(360_000);
  const mark = Date.now();
  const [countedBefore, adoptedBefore] = [await onTheme(anybody, "protection"), await adopted(anybody, "visit")];
  const town = await enter(browser, "rafael", "pt");
  const ministry = await enter(browser, "lucia", "es");
  const done = quiet(ministry);
  const offer = `Visita ao abrigo municipal ${mark}`;
  const sought = `Ver cómo trabaja un albergue ${mark}`;
  await opened(town, "pt", "offer", {
    title: offer,
    what: "Recebemos equipas no nosso abrigo para mulheres migrantes que fogem da violência: regras, segurança e trabalho com a justiça.",
    languages: "português",
  });
  const request = await opened(ministry, "es", "request", {
    title: sought,
    what: "Queremos abrir un albergue para mujeres migrantes que sufren violencia y aprender de quien ya lo tiene, con la justicia al lado.",
    languages: "español",
  });
  const counted = await onTheme(anybody, "protection");
  expect(counted).toEqual({ offers: countedBefore.offers + 1, requests: countedBefore.requests + 1, changes: countedBefore.changes });

  // Proposed with reasons in words, accepted by both.
  const secretariat = await enter(browser, "carmen", "es");
  await secretariat.goto(`${request.replace("/listings/", "/requests/")}/matches`);
  const reasons = secretariat.locator(".matches > li").filter({ hasText: offer });
  await expect(reasons).toContainText(/Otra lengua: .?portugués/);
  await expect(reasons).toContainText("mujeres");
  const proposal = await proposed(secretariat, request, offer, "Trabajan en lo mismo y se leen sin dificultad.");
  await town.goto(proposal.replace("/es/", "/pt/"));
  await town.getByRole("button", { name: /Aceitar por/ }).click();
  await ministry.goto(proposal);
  await ministry.getByRole("button", { name: /Aceptar por/ }).click();
  await ministry.getByRole("link", { name: "Ver la cooperación" }).click();
  await expect(ministry.locator("h1")).toContainText(sought);
  const record = new URL(ministry.url()).pathname;

  // Planned by whoever asked, told by whoever received them, confirmed.
  await ministry.getByRole("link", { name: "Preparar", exact: true }).click();
  await ministry.locator("#place").fill("Areal, abrigo municipal");
  await ministry.locator("#from").fill("2026-05-04");
  await ministry.locator("#to").fill("2026-05-08");
  await ministry.locator("#people").fill("6");
  await ministry.locator("[name='point.0.what']").fill("Un día en el albergue");
  await ministry.locator("[name='point.0.who']").fill("Areal");
  const receiver = ministry.locator("#receiver option:not([value=''])", { hasNotText: "Areal" }).first();
  await ministry.locator("#receiver").selectOption(await receiver.getAttribute("value"));
  await ministry.locator("#contact").fill("equipo@ejemplo.example.org");
  await ministry.locator("#currency").fill("BRL");
  await ministry.locator("#cost-travel").fill("1800");
  await ministry.getByRole("button", { name: "Todo está listo" }).click();
  await expect(ministry.getByText("Preparada").first()).toBeVisible();
  await town.goto(record.replace("/es/", "/pt/"));
  await town.getByRole("button", { name: "Já começou" }).click();
  await town.getByRole("link", { name: "Contar o que foi feito" }).click();
  await town.locator("#done").fill("Cinco dias no abrigo, com quem lá trabalha.");
  await town.locator("#trained-women").fill("4");
  await town.locator("#trained-men").fill("2");
  await town.locator("#cost-travel").fill("1650");
  await town.locator("#currency").fill("BRL");
  await town.getByRole("button", { name: "Enviar às outras instituições" }).click();
  await ministry.goto(record);
  await ministry.locator("form[action$='/confirmation'] button").click();
  await expect(ministry.getByText("Cerrada").first()).toBeVisible();

  // Six months later, by a link without an account; the other side confirms.
  const link = await checkOf(ministry, "es", sought);
  const check = new URL(ministry.url()).pathname;
  const somebody = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await somebody.goto(link);
  await held(somebody);
  await somebody.locator("input[name=change][value=new-programme], input[value=new-programme]").first().check();
  await somebody.locator("#words").fill("El albergue abrió en septiembre con las reglas que vimos.");
  await somebody.getByLabel(/Nadie/).check();
  await somebody.locator("main form button[type=submit]").first().click();
  await expect(somebody.locator("textarea")).toHaveCount(0);
  await town.goto(check.replace("/es/", "/pt/"));
  await town.locator("form[action$='/confirmation'] button").click();
  await expect(town.getByText("Confirmado").first()).toBeVisible();

  // It stands for everybody: in the table, the indicators, and on the paper of the bulletin.
  expect(await onTheme(anybody, "protection")).toEqual({ ...counted, changes: counted.changes + 1 });
  await anybody.goto("/es/exchange/table?rows=theme&columns=modality&theme=protection");
  await held(anybody);
  await expect(anybody.locator("section[aria-labelledby=changes]").getByRole("link", { name: sought })).toBeVisible();
  const after = await adopted(anybody, "visit");
  expect([after.numerator, after.denominator]).toEqual([adoptedBefore.numerator + 1, adoptedBefore.denominator + 1]);
  const name = `Boletín del camino ${mark}`;
  await secretariat.goto("/es/work/exchange/bulletins");
  await secretariat.getByRole("link", { name: "Preparar un boletín" }).first().click();
  await secretariat.locator("#title").fill(name);
  await secretariat.locator("#kind").selectOption("yearly");
  await secretariat.locator("#from").fill("2026-01-01");
  await secretariat.locator("#to").fill("2026-12-31");
  await secretariat.getByRole("button", { name: "Reunir" }).click();
  await secretariat.locator("#introduction").fill("Un año de preguntas y de respuestas.");
  await secretariat.getByRole("button", { name: "Guardar" }).click();
  const bulletin = await publishedBulletin(secretariat);
  await expect(secretariat.locator("h1")).toContainText(name);
  await anybody.goto(bulletin);
  await expect(anybody.getByText("El albergue abrió en septiembre").first()).toBeVisible();
  const paper = await anybody.request.get(`${bulletin}/bulletin.pdf`);
  const words = pdfWords(await paper.body());
  if (words !== undefined) {
    expect(words).toContain(String(mark));
    expect(words).toContain("albergue abrió");
  }
  done();
});
