// Two institutions agreed: one plans, the other tells what was done, the first confirms; what has changed six months later is
// answered with a link that needs no account, confirmed by the other side, and counted. Everything accessible, at 320 px.
import { expect, test } from "@playwright/test";
import { accessible, fits, quiet } from "./check.js";
import { adopted, checkOf, held } from "./exchange.js";
import { enter } from "./people.js";

const TITLE = "Una persona de la Secretaría para preparar las inscripciones escolares";
const TITULO = "Uma pessoa da Secretaría para preparar as matrículas";

test("a cooperation is planned, told, confirmed, and followed to its effect", async ({ browser, page: anybody }) => {
  test.setTimeout(240_000);
  const before = await adopted(anybody, "expert");
  const lucia = await enter(browser, "lucia", "es");
  const done = quiet(lucia);
  await lucia.goto("/es/work/exchange/cooperations");
  await held(lucia);
  await lucia.getByRole("link", { name: TITLE }).click();
  const record = lucia.url();
  await held(lucia);
  await lucia.getByRole("link", { name: "Preparar", exact: true }).click();
  await held(lucia);

  // What is lacking is said, and what was typed stays; it is saved as one goes.
  await lucia.locator("#place").fill("Areal, escuela municipal");
  await lucia.getByRole("button", { name: "Todo está listo" }).click();
  await expect(lucia.locator(".summary-errors")).toBeFocused();
  await expect(lucia.locator("#place")).toHaveValue("Areal, escuela municipal");
  await held(lucia);
  await lucia.locator("#from").fill("2026-05-04");
  await lucia.locator("#to").fill("2026-05-08");
  await lucia.locator("#people").fill("6");
  await lucia.locator("[name='point.0.what']").fill("Matrículas sin documento");
  await lucia.locator("[name='point.0.who']").fill("Secretaría");
  await lucia.locator("#receiver").selectOption(await lucia.locator("#receiver option", { hasText: "Areal" }).getAttribute("value"));
  await lucia.locator("#contact").fill("escolas@prefeitura-areal.example.org");
  await lucia.locator("#currency").fill("BRL");
  await lucia.locator("#cost-travel").fill("1800");
  await lucia.getByRole("button", { name: "Todo está listo" }).click();
  await expect(lucia.getByText("Preparada").first()).toBeVisible();
  await held(lucia);

  const rafael = await enter(browser, "rafael", "pt");
  await rafael.goto(record.replace("/es/", "/pt/"));
  await rafael.getByRole("button", { name: "Já começou" }).click();
  await expect(rafael.getByText("Em curso").first()).toBeVisible();
  await rafael.getByRole("link", { name: "Contar o que foi feito" }).click();
  await held(rafael);
  await rafael.locator("#done").fill("Cinco dias com quem faz as matrículas.");
  await rafael.locator("#trained-women").fill("9");
  await rafael.locator("#trained-men").fill("7");
  await rafael.locator("#cost-travel").fill("1650");
  await rafael.locator("#currency").fill("BRL");
  await rafael.getByRole("button", { name: "Enviar às outras instituições" }).click();
  await expect(rafael.getByText("Contada").first()).toBeVisible();
  await held(rafael);

  await lucia.goto("/es/work");
  await expect(lucia.getByText(/cooperaciones? por confirmar/).first()).toBeVisible();
  await lucia.goto(record);
  await held(lucia);
  await lucia.getByRole("button", { name: "Confirmar para mi institución" }).or(lucia.locator("form[action$='/confirmation'] button")).first().click();
  await expect(lucia.getByText("Cerrada").first()).toBeVisible();

  // Six months are over already: the check is asked within seconds. Without a mail server its link is handed on by hand.
  const link = await checkOf(rafael, "pt", TITULO);
  await held(rafael);
  const check = rafael.url();

  const somebody = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  for (const lang of ["ar", "pt"]) {
    await somebody.goto(link.replace("/pt/", `/${lang}/`));
    await held(somebody);
  }
  await somebody.getByRole("button", { name: "Enviar a resposta" }).click();
  await expect(somebody.locator(".summary-errors")).toBeFocused();
  await held(somebody);
  await somebody.getByLabel("Outra maneira de trabalhar por dentro").check();
  await somebody.locator("#words").fill("A matrícula faz-se sem documento, e o documento vem depois.");
  await somebody.locator("#reached-women").fill("31");
  await somebody.getByLabel("Ninguém retomou").check();
  await somebody.getByRole("button", { name: "Enviar a resposta" }).click();
  await expect(somebody.getByText("Obrigado, a sua resposta chegou.")).toBeVisible();
  await expect(somebody.locator("textarea")).toHaveCount(0);
  await held(somebody);
  const forged = await somebody.goto(`${link.slice(0, -4)}abcd`);
  expect(forged.status()).toBe(404);

  await lucia.goto(check.replace("/pt/", "/es/"));
  await held(lucia);
  await lucia.locator("form[action$='/confirmation'] button").click();
  await expect(lucia.getByText("Confirmado").first()).toBeVisible();

  // Everybody reads it, without a number of people; and it counts.
  await anybody.goto(record.replace("/work/", "/"));
  await expect(anybody.getByText("el documento vem").or(anybody.getByText("o documento vem depois"))).toBeVisible();
  await expect(anybody.getByText("31", { exact: true })).toHaveCount(0);
  await accessible(anybody, true);
  await fits(anybody, 320);
  const after = await adopted(anybody, "expert");
  expect([after.numerator, after.denominator]).toEqual([before.numerator + 1, before.denominator + 1]);
  for (const path of ["/es/exchange/indicators", "/ar/exchange/indicators?by=modality&step=month", "/fr/exchange/indicators/method"]) {
    await anybody.goto(path);
    await accessible(anybody, true);
    await fits(anybody, 320);
  }
  await rafael.goto("/pt/work/exchange/indicators");
  await held(rafael);
  done();
});
