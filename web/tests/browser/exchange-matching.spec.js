// A ministry asks in Spanish; a town offers in Portuguese; the secretariat sees why they fit and proposes it; both accept, and the
// cooperation is there. What is refused with a reason comes later. Everything accessible, at 320 px.
import { expect, test } from "@playwright/test";
import { accessible, fits, quiet } from "./check.js";
import { held, opened, proposed } from "./exchange.js";
import { enter } from "./people.js";

test("what fits across languages is proposed, accepted by both and begun; a refusal teaches", async ({ browser }) => {
  test.setTimeout(240_000);
  const mark = Date.now();
  const town = await enter(browser, "rafael", "pt");
  const offer = `Abrigo para mulheres migrantes ${mark}`;
  await opened(town, "pt", "offer", {
    title: offer,
    what: "Mostramos o nosso abrigo para mulheres migrantes que fogem da violência: regras, segurança e trabalho com a justiça.",
    languages: "português",
    themes: ["family"],
  });

  const ministry = await enter(browser, "lucia", "es");
  const done = quiet(ministry);
  const sought = `Casa de acogida para mujeres migrantes ${mark}`;
  const request = await opened(ministry, "es", "request", {
    title: sought,
    what: "Queremos abrir un albergue para mujeres migrantes que sufren violencia y aprender de quien ya lo tiene, con la justicia al lado.",
    languages: "español",
    themes: ["family"],
  });
  await ministry.getByRole("link", { name: "Ver lo que responde" }).click();
  const best = ministry.locator(".matches > li").filter({ hasText: offer });
  await expect(best).toContainText("mujeres");
  await expect(best).toContainText(/Otra lengua: .?portugués/);
  await expect(ministry.locator(".matches textarea")).toHaveCount(0);
  await held(ministry);

  const secretariat = await enter(browser, "carmen", "es");
  await secretariat.goto(`${request.replace("/listings/", "/requests/")}/matches`);
  const card = secretariat.locator(".matches > li").filter({ hasText: offer });
  const score = async () => Number(/(\d+)\u2069? de 100/.exec(await card.innerText())[1]);
  const before = await score();
  await held(secretariat);
  // Without a word it comes back, and says so.
  await card.getByText("Proponer a las dos partes").first().click();
  await card.getByRole("button", { name: "Proponer a las dos partes" }).click();
  await expect(secretariat.locator(".summary-errors")).toBeFocused();
  await accessible(secretariat);
  await card.locator("textarea").fill("Trabajan en lo mismo y se leen sin dificultad.");
  await card.getByRole("button", { name: "Proponer a las dos partes" }).click();
  await expect(secretariat.getByText("Está propuesta.")).toBeVisible();
  const refused = new URL(secretariat.url()).pathname;
  await held(secretariat);

  // The ministry says no at first, with a reason: the same pair comes later then.
  await ministry.goto("/es/work");
  await expect(ministry.getByText("por responder").first()).toBeVisible();
  await ministry.goto(refused);
  await accessible(ministry);
  await ministry.getByText(/Rechazar por/).first().click();
  await ministry.locator("#reason").selectOption("dates");
  await ministry.locator("#words").fill("Este mes no podemos viajar.");
  await held(ministry);
  await ministry.getByRole("button", { name: /Rechazar por/ }).click();
  await expect(ministry.getByText("Usted rechazó la propuesta.")).toBeVisible();
  await secretariat.goto(`${request.replace("/listings/", "/requests/")}/matches`);
  await expect(card).toContainText("Un rechazo anterior");
  expect(await score()).toBeLessThan(before);

  // Proposed once more, both say yes.
  const proposal = await proposed(secretariat, request, offer, "Ahora sí: la visita puede ser en primavera.");
  expect(proposal).not.toBe(refused);
  await town.goto(proposal.replace("/es/", "/pt/"));
  await held(town);
  await town.getByRole("button", { name: /Aceitar por/ }).click();
  await expect(town.getByText("Falta a resposta do outro lado.")).toBeVisible();
  await ministry.goto(proposal);
  await ministry.getByRole("button", { name: /Aceptar por/ }).click();
  await expect(ministry.getByText("Las dos aceptaron.")).toBeVisible();
  await accessible(ministry, true);
  await fits(ministry, 320);
  await ministry.goto(proposal.replace("/es/", "/ar/"));
  await accessible(ministry, true);
  await fits(ministry, 320);
  await ministry.goto(proposal);
  await ministry.getByRole("link", { name: "Ver la cooperación" }).click();
  await expect(ministry.locator("h1")).toContainText(sought);
  await town.goto("/pt/work/exchange/cooperations");
  await expect(town.getByRole("link", { name: sought })).toBeVisible();
  done();
});
