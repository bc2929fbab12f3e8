// A ministry writes a request in Spanish, with something wrong at first; opened, it is found and counted in the table. What is
// for named institutions is no visitor's. Everything accessible, at 320 px.
import { expect, test } from "@playwright/test";
import { accessible, fits, quiet } from "./check.js";
import { enter } from "./people.js";

async function begin(page, button, title) {
  await page.goto("/es/work/exchange/listings");
  await page.getByRole("link", { name: button }).first().click();
  await page.getByLabel("Título").fill(title);
  await page.getByRole("button", { name: "Empezar" }).click();
  await expect(page).toHaveURL(/\/edit$/);
}

async function fill(page) {
  await page.locator("#what").fill("Queremos aprender a medir cuántas personas mayores viven solas y llegar a ellas antes del invierno.");
  await page.locator("input[name=themes][value=social]").check();
  await page.locator("input[name=modalities][value=expert]").check();
  await page.locator("#languages").fill("español, portugués");
  await page.locator("#contact-email").fill("redes@secretaria-acogida-ejemplo.example.org");
}

test("a request is written, mended, opened, found and counted", async ({ browser, page: anybody }) => {
  test.setTimeout(180_000);
  const title = `Personas mayores que viven solas ${Date.now()}`;
  // Others open requests meanwhile, but none of this theme.
  const counted = async () => (await (await anybody.request.get("/api/v1/exchange/table?theme=social")).json()).total.requests;
  const before = await counted();
  const ministry = await enter(browser, "lucia", "es");
  const done = quiet(ministry);
  await ministry.goto("/es/work/exchange/listings");
  await accessible(ministry);
  await fits(ministry, 320);
  await begin(ministry, "Buscar algo", title);
  await accessible(ministry);
  await fits(ministry, 320);

  // What cannot be is said beside its field, and what was typed stays.
  await fill(ministry);
  await ministry.locator("#languages").fill("español, klingon");
  await ministry.getByRole("button", { name: "Guardar y ver" }).click();
  await expect(ministry.locator(".summary-errors")).toBeFocused();
  await expect(ministry.locator("#what")).toHaveValue(/personas mayores/);
  await accessible(ministry);
  await ministry.locator("#languages").fill("español, portugués");
  await ministry.locator("#contact-email").fill("");
  await ministry.getByRole("button", { name: "Guardar y ver" }).click();
  await ministry.getByRole("button", { name: "Abrir", exact: true }).click();
  await expect(ministry.locator(".summary-errors")).toContainText("correo");
  await ministry.locator("#contact-email").fill("redes@secretaria-acogida-ejemplo.example.org");
  await ministry.getByRole("button", { name: "Guardar y ver" }).click();
  await ministry.getByRole("button", { name: "Abrir", exact: true }).click();
  await expect(ministry.getByText("Está abierta.")).toBeVisible();
  await accessible(ministry);
  await fits(ministry, 320);

  await expect.poll(async () => (await (await anybody.request.get(`/api/v1/exchange/requests?q=${encodeURIComponent(title)}`)).json()).total).toBe(1);
  await anybody.goto(`/fr/exchange/requests?theme=social&q=${encodeURIComponent(title)}`);
  await accessible(anybody);
  await fits(anybody, 320);
  await anybody.getByRole("link", { name: title }).click();
  await accessible(anybody, true);
  await fits(anybody, 320);
  expect(await counted()).toBe(before + 1);
  for (const lang of ["es", "ar"]) {
    await anybody.goto(`/${lang}/exchange/table?rows=theme&columns=modality`);
    await expect(anybody.locator(".consolidation table")).toBeVisible();
    await accessible(anybody, true);
    await fits(anybody, 320);
  }
  await ministry.goto("/es/work/exchange/table?on=2026-11-01");
  await accessible(ministry);
  await fits(ministry, 320);
  done();
});

test("a visitor finds nothing of what is for named institutions", async ({ browser, page: anybody }) => {
  test.setTimeout(120_000);
  const title = `Reservada a una institución ${Date.now()}`;
  const ministry = await enter(browser, "lucia", "es");
  await begin(ministry, "Ofrecer algo", title);
  await fill(ministry);
  await ministry.locator("#visibility").selectOption("named");
  await ministry.locator("#named").fill("prefeitura-areal");
  await ministry.getByRole("button", { name: "Guardar y ver" }).click();
  await ministry.getByRole("button", { name: "Abrir", exact: true }).click();
  await expect(ministry.getByText("Está abierta.")).toBeVisible();
  const id = new URL(ministry.url()).pathname.split("/").pop();
  const named = await enter(browser, "rafael", "pt");
  await named.goto(`/pt/work/exchange/offers?q=${encodeURIComponent(title)}`);
  await expect(named.getByRole("link", { name: title })).toBeVisible();
  await accessible(named);
  await fits(named, 320);
  expect((await anybody.goto(`/es/exchange/offers/${id}`)).status()).toBe(404);
  await anybody.goto(`/es/exchange/offers?q=${encodeURIComponent(title)}`);
  await expect(anybody.getByRole("link", { name: title })).toHaveCount(0);
});
