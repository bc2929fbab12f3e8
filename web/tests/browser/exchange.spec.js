// A ministry writes a practice in Spanish, hands it in; two reviewers of other institutions find it good without seeing each
// other's review; the secretariat publishes it; it is found in search, in Arabic too. Everything accessible, at 320 px.
import { expect, test } from "@playwright/test";
import { accessible, fits, quiet } from "./check.js";
import { enter } from "./people.js";

const SUMMARY =
  "Cada jueves una oficina móvil recorre los mercados donde trabajan las personas recién llegadas. Dos funcionarias y una mediadora " +
  "preparan solicitudes, revisan documentos y piden citas sin que nadie pierda un día de trabajo. Quien llega recibe un papel con " +
  "los pasos que faltan, en su lengua, y una llamada a los quince días. En dos años pasaron por la oficina mil cuatrocientas " +
  "personas y siete de cada diez terminaron su trámite; antes lo lograban tres de cada diez.";

async function review(browser, person, title) {
  const page = await enter(browser, person, "es");
  await page.getByRole("link", { name: title }).first().click();
  await page.getByLabel("¿Para quién trabaja?").fill("Una universidad");
  // Without the declaration nothing is given, and what was typed stays.
  await page.getByRole("button", { name: "Entregar la revisión" }).click();
  await expect(page.locator(".summary-errors")).toBeFocused();
  await expect(page.getByLabel("¿Para quién trabaja?")).toHaveValue("Una universidad");
  await accessible(page);
  await fits(page, 320);
  await page.getByLabel(/No tengo ningún interés/).check();
  for (const score of await page.locator("select[name^=score-]").all()) await score.selectOption("2");
  await page.locator("#standing").selectOption("confirmed");
  await page.locator("#verdict").selectOption("publish");
  await page.getByRole("button", { name: "Entregar la revisión" }).click();
  await expect(page.getByText("Gracias, su revisión está entregada.")).toBeVisible();
  await accessible(page);
  return page;
}

test("a practice is written, reviewed by two, published and found", async ({ browser, page: anybody }) => {
  test.setTimeout(240_000);
  const title = `Oficina móvil en los mercados ${Date.now()}`;
  const ministry = await enter(browser, "lucia", "es");
  const done = quiet(ministry);
  await ministry.goto("/es/work/exchange/practices");
  await accessible(ministry);
  await ministry.getByRole("link", { name: "Contar una práctica" }).first().click();
  await accessible(ministry);
  await fits(ministry, 320);
  await ministry.getByLabel("Título").fill(title);
  await ministry.getByRole("button", { name: "Empezar" }).click();
  await expect(ministry).toHaveURL(/\/edit$/);
  await accessible(ministry);
  await fits(ministry, 320);

  // Words are counted while one writes.
  await ministry.locator("#summary").fill("Cada jueves una oficina móvil");
  await expect(ministry.locator("[data-count]")).toHaveText("5");
  await ministry.locator("#summary").fill(SUMMARY);
  await expect(ministry.locator(".word-count-off")).toHaveCount(0);
  await ministry.getByRole("button", { name: "Guardar y ver" }).click();
  await ministry.getByRole("button", { name: "Presentar" }).click();
  await expect(ministry.locator(".summary-errors")).toBeFocused();
  await accessible(ministry);
  await ministry.locator("#from").fill("2024-02-01");
  await ministry.getByLabel("Es un servicio regular").check();
  await ministry.getByLabel("Documentos y trámites").or(ministry.locator("input[name=themes]").first()).first().check();
  await ministry.locator("#part-context").fill("Los trámites exigían perder un día de trabajo.");
  await ministry.locator("#part-steps").fill("1. Calendario.\n2. Puesto.\n3. Llamada.");
  await ministry.locator("#part-measured").fill("1 400 personas en dos años (registro propio).");
  await ministry.locator("#standing").selectOption("confirmed");
  await ministry.locator("#contact-email").fill("oficina@secretaria-acogida-ejemplo.example.org");
  await ministry.getByRole("button", { name: "Guardar y ver" }).click();
  await accessible(ministry);
  await fits(ministry, 320);
  await ministry.getByRole("button", { name: "Presentar" }).click();
  await expect(ministry.getByText("La práctica está presentada.")).toBeVisible();

  const secretariat = await enter(browser, "carmen", "es");
  await secretariat.goto("/es/work/exchange/desk");
  await accessible(secretariat);
  await secretariat.getByRole("link", { name: title }).click();
  const practice = secretariat.url();
  await secretariat.getByLabel("Joana Pires Moreira").check();
  await secretariat.getByLabel("Sami Boukthir").check();
  await accessible(secretariat);
  await fits(secretariat, 320);
  await secretariat.getByRole("button", { name: "Pedir las revisiones" }).click();
  await secretariat.getByRole("button", { name: "Publicar" }).click();
  await expect(secretariat.getByText("al menos dos revisiones").first()).toBeVisible();

  const first = await review(browser, "joana", title);
  await expect(first.getByText("Promedio por criterio")).toHaveCount(0);
  await review(browser, "sami", title);
  await first.reload();
  await expect(first.getByText("Promedio por criterio").first()).toBeVisible();

  await secretariat.goto(practice);
  await accessible(secretariat);
  await secretariat.getByRole("button", { name: "Publicar" }).click();
  await expect(secretariat.getByText("La práctica está publicada.")).toBeVisible();

  const found = `/es/exchange/practices?q=${encodeURIComponent(title)}`;
  // The index takes in what is published a moment after it is.
  await expect.poll(async () => (await (await anybody.request.get(found)).text()).includes(`>${title}<`)).toBe(true);
  await anybody.goto(found);
  await accessible(anybody);
  await fits(anybody, 320);
  await anybody.getByRole("link", { name: title }).click();
  await expect(anybody.getByText("Resultados confirmados").first()).toBeVisible();
  await accessible(anybody, true);
  await fits(anybody, 320);
  await anybody.goto(anybody.url().replace("/es/", "/ar/"));
  await expect(anybody.getByText("نتائج مؤكدة").first()).toBeVisible();
  await accessible(anybody, true);
  await fits(anybody, 320);
  done();
});

test("the tree of those who took a practice up can be walked without scripts", async ({ browser }) => {
  test.setTimeout(90_000);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/fr/exchange/practices/familias-que-acolhem-familias");
  const tree = page.locator(".descendants").first();
  await expect(tree.locator(".descendants li")).toHaveCount(1);
  await expect(tree).toContainText("reprise de");
  for (const path of ["exchange", "exchange/practices", "exchange/cooperations"]) {
    await page.goto(`/ar/${path}`);
    await expect(page.locator("h1")).toBeVisible();
  }
});

test("whatever it is, it is found from the way in, in French and in Arabic, at 320 px", async ({ page }) => {
  const done = quiet(page);
  for (const [lang, word, kind] of [["fr", "santé", "Portail"], ["ar", "salud", "بوابة"]]) {
    await page.goto(`/${lang}/exchange`);
    await page.locator("main input[type=search]").fill(word);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/${lang}/exchange/search\\?q=`));
    await expect(page.locator("article").filter({ hasText: kind }).first()).toBeVisible();
    await accessible(page);
    await fits(page, 320);
    await page.locator("article h2 a").first().click();
    await expect(page.locator("h1")).toHaveCount(1);
    expect(page.url()).not.toContain("/search");
  }
  done();
});
