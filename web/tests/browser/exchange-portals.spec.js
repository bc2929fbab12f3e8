// The inventory of portals: the secretariat adds one and notes what it saw; somebody on a telephone asks and finds it.
import { expect, test } from "@playwright/test";
import { accessible, fits, quiet } from "./check.js";
import { enter } from "./people.js";

test("a portal is added, seen, and answers somebody who asks", async ({ browser, page: anybody }) => {
  test.setTimeout(180_000);
  const name = `Llegar al valle ${Date.now()}`;
  const secretariat = await enter(browser, "carmen", "es");
  const done = quiet(secretariat);
  await secretariat.goto("/es/work/exchange/portals");
  await accessible(secretariat);
  await secretariat.getByRole("link", { name: "Agregar un portal" }).first().click();
  await accessible(secretariat);
  await fits(secretariat, 320);
  await secretariat.getByLabel("Nombre del portal").fill(name);
  await secretariat.locator("#url").fill("no es una dirección");
  await secretariat.locator("#languages").fill("es klingon!!");
  await secretariat.getByRole("button", { name: "Guardar" }).click();
  await expect(secretariat.locator(".summary-errors")).toBeFocused();
  await expect(secretariat.getByLabel("Nombre del portal")).toHaveValue(name);
  await accessible(secretariat);
  await secretariat.locator("#url").fill("https://valle.example.org/");
  await secretariat.locator("#languages").fill("es qu ar");
  await secretariat.locator("#keeper").fill("Oficina ficticia del valle");
  await secretariat.locator("#territory").selectOption("colombia");
  await secretariat.locator("input[name=topics-before][value=family]").check();
  await secretariat.getByRole("button", { name: "Guardar" }).click();
  await secretariat.getByText("Anotar lo que vio").click();
  await secretariat.locator("#answers").selectOption("slowly");
  await secretariat.locator("#updated").fill("2024-01-31");
  await accessible(secretariat);
  await fits(secretariat, 320);
  await secretariat.getByRole("button", { name: "Anotar", exact: true }).click();
  await expect(secretariat.getByText("responde con lentitud").last()).toBeVisible();

  await anybody.setViewportSize({ width: 360, height: 720 });
  await anybody.goto("/ar/exchange/portals/answers");
  await accessible(anybody);
  await anybody.locator("#place").selectOption("colombia");
  await anybody.locator("#phase").selectOption("before");
  await anybody.locator("#theme").selectOption("family");
  await anybody.locator("form.panel button[type=submit]").click();
  await accessible(anybody);
  await fits(anybody, 320);
  await anybody.getByRole("link", { name }).click();
  await expect(anybody.getByText("لم تحدث منذ أكثر من سنة").first()).toBeVisible();
  await accessible(anybody);
  await fits(anybody, 320);
  for (const path of ["/fr/exchange/portals", "/ar/exchange/portals/coverage", "/es/exchange/portals/comparison?portal=llegar-a-tlaxcala&portal=mexico-te-orienta"]) {
    await anybody.goto(path);
    await accessible(anybody);
    await fits(anybody, 320);
  }
  done();
});

test("what the program found waits for a person, and what portals publish is said by them", async ({ browser, page: anybody }) => {
  test.setTimeout(180_000);
  const secretariat = await enter(browser, "carmen", "es");
  const done = quiet(secretariat);
  await secretariat.goto("/es/work/exchange/portals");
  await expect(secretariat.getByText("Por confirmar").first()).toBeVisible();
  await secretariat.getByRole("link", { name: "México te orienta" }).click();
  await expect(secretariat.getByRole("heading", { name: "El programa encontró algo distinto" })).toBeVisible();
  await accessible(secretariat);
  await fits(secretariat, 320);
  await secretariat.locator("#finding-note").fill("También lo vimos nosotros.");
  await secretariat.getByRole("button", { name: "Confirmar y anotar" }).click();
  await expect(secretariat.getByText("Encontrado por el programa, confirmado por una persona.")).toBeVisible();
  await expect(secretariat.getByRole("heading", { name: "El programa encontró algo distinto" })).toHaveCount(0);

  await secretariat.getByRole("link", { name: "Lo que publica este portal" }).click();
  await secretariat.locator("#url").fill("javascript:alert(1)");
  await secretariat.getByRole("button", { name: "Suscribirse" }).click();
  await expect(secretariat.locator("#url")).toHaveValue("javascript:alert(1)");
  await accessible(secretariat);
  await secretariat.locator("#url").fill("https://orienta.example.org/novedades.xml");
  await secretariat.getByRole("button", { name: "Suscribirse" }).click();
  await expect(secretariat.getByText("https://orienta.example.org/novedades.xml")).toBeVisible();
  await accessible(secretariat);
  await fits(secretariat, 320);
  await secretariat.locator("summary", { hasText: "Eliminar la fuente" }).click();
  await secretariat.getByRole("button", { name: "Eliminar la fuente" }).click();
  await expect(secretariat.getByText("https://orienta.example.org/novedades.xml")).toHaveCount(0);

  await anybody.setViewportSize({ width: 360, height: 720 });
  for (const path of ["/ar/exchange/portals/news", "/fr/exchange/portals/llegar-a-tlaxcala"]) {
    await anybody.goto(path);
    await expect(anybody.getByRole("link", { name: "La ventanilla de documentos abre también los sábados" })).toBeVisible();
    await accessible(anybody);
    await fits(anybody, 320);
  }
  done();
});
