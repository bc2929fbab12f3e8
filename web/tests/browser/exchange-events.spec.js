// An event from its title to its participants: the secretariat writes and announces it and invites an institution, which answers and
// registers somebody; everybody reads it, and calendars do. Everything accessible, at 320 px, in French and Arabic too.
import { expect, test } from "@playwright/test";
import { accessible, quiet } from "./check.js";
import { day, everywhere } from "./exchange.js";
import { enter } from "./people.js";

test("an event is announced, an institution answers and registers somebody", async ({ browser }) => {
  test.setTimeout(300_000);
  const title = `Taller de prueba ${Date.now()}`;
  const secretariat = await enter(browser, "carmen", "es");
  const done = quiet(secretariat);
  await secretariat.goto("/es/work/exchange/events/new");
  await secretariat.locator("#title").fill(title);
  await secretariat.locator('form[action$="/work/exchange/events"] button[type=submit]').click();
  await expect(secretariat).toHaveURL(/\/edit/);
  await secretariat.locator("#text").fill("Para comparar cómo se recibe.");
  await secretariat.locator("#begins-on").fill(day(20));
  await secretariat.locator("#begins-at").fill("09:00");
  await secretariat.locator("#ends-at").fill("17:30");
  await secretariat.locator("#zone").fill("America/Lima");
  await secretariat.locator("#languages").fill("español, francés");
  await secretariat.locator("#capacity").fill("1");
  await secretariat.locator("[name='agenda.0.title']").fill("Un caso de cada equipo");
  await secretariat.locator("[name='agenda.0.from']").fill("10:00");
  await secretariat.locator("[name='agenda.0.to']").fill("11:00");
  await secretariat.locator("button[name=then][value=show]").click();
  await expect(secretariat).not.toHaveURL(/\/edit/);
  const desk = new URL(secretariat.url()).pathname;
  // Nowhere is no place: it says so, and nothing is announced.
  await secretariat.getByRole("button", { name: "Anunciar el encuentro" }).click();
  await expect(secretariat.locator(".summary-errors")).toBeVisible();
  await accessible(secretariat);
  await secretariat.locator("#place").fill("Sala grande");
  await secretariat.locator("button[name=then][value=show]").click();
  await expect(secretariat).not.toHaveURL(/\/edit/);
  await secretariat.getByRole("button", { name: "Anunciar el encuentro" }).click();
  await expect(secretariat.getByText("El encuentro está anunciado.")).toBeVisible();
  await secretariat.getByText("Invitar", { exact: true }).first().click();
  await secretariat.locator("#institutions").fill("Secretaría de Acogida (ejemplo)\nmairie-la-marsa");
  await secretariat.getByRole("button", { name: "Invitar" }).click();
  await expect(secretariat.getByText("invitadas y avisadas")).toBeVisible();
  await secretariat.goto(`${desk}/edit`);
  await everywhere(secretariat);

  const ministry = await enter(browser, "lucia", "es");
  await ministry.goto("/es/work/exchange/invitations");
  await everywhere(ministry);
  await ministry.getByRole("link", { name: title }).first().click();
  const asked = new URL(ministry.url()).pathname;
  await ministry.locator("#reply").selectOption("yes");
  await ministry.locator('form[action$="/answer"] button').click();
  await expect(ministry.getByText("Su respuesta está anotada.")).toBeVisible();
  for (const name of ["Persona de ejemplo K", "Persona de ejemplo L"]) {
    await ministry.locator("#name").fill(name);
    await ministry.locator('form[action$="/participants"] button').click();
  }
  await expect(ministry.getByText("la persona queda en espera")).toBeVisible();
  await ministry.goto(asked);
  await everywhere(ministry);

  await secretariat.goto(desk);
  await expect(secretariat.getByText("Una persona espera un cupo.")).toBeVisible();
  await everywhere(secretariat);
  await secretariat.goto(`${desk}/participants`);
  await expect(secretariat.getByText("Persona de ejemplo L").first()).toBeVisible();
  await everywhere(secretariat);

  const reader = await (await browser.newContext()).newPage();
  await reader.goto("/es/exchange/events");
  await everywhere(reader);
  await reader.getByRole("link", { name: title }).first().click();
  await expect(reader.getByText("Un caso de cada equipo")).toBeVisible();
  await expect(reader.getByText("Persona de ejemplo")).toHaveCount(0);
  await everywhere(reader);
  const file = await reader.request.get(await reader.getByRole("link", { name: "Poner en la agenda" }).getAttribute("href"));
  expect(await file.text()).toContain("DTSTART:20261215T140000Z");
  done();
});
