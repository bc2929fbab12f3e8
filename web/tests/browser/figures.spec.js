// Figures of a desk: seen by those who run it, published, then seen by everybody; charts and tables, by keyboard and in Arabic.
import { expect, test } from "@playwright/test";
import { accessible, fits, quiet } from "./check.js";
import { enter } from "./people.js";

test("a coordinator looks at a month, publishes it, and everybody sees the same cells", async ({ browser, page: anybody }) => {
  test.setTimeout(120_000);
  const page = await enter(browser, "ines");
  const done = quiet(page);
  await page.goto("/fr/work/figures");
  await expect(page.locator("svg.chart").first()).toBeVisible();
  await expect(page.locator("td.figure-hidden").first()).toHaveText("caché");
  await accessible(page);
  await fits(page, 320);
  // The month is in marks that keep directions apart. On an instance where it is published already, its page says so.
  const row = page.locator("table").last().getByRole("row").filter({ hasText: "octobre 2026" });
  const next = row.getByRole("link", { name: /^Voir et publier/ });
  if (await next.count()) {
    await next.click();
    await expect(page.getByText("Voici exactement ce que tout le monde verra")).toBeVisible();
    await accessible(page);
    await page.getByRole("button", { name: /^Publier/ }).press("Enter");
    await expect(page.getByText("Ce mois est publié")).toBeVisible();
    await page.goto("/fr/work/figures");
  }
  await expect(row).toContainText("Publié le");
  await anybody.goto("/fr/la-marsa/desks/figures?at=guichet-la-marsa");
  await accessible(anybody);
  await fits(anybody, 320);
  const cells = (of) => of.locator("table[data-figure=languages] tbody td").allTextContents();
  await page.goto("/fr/work/figures?at=guichet-la-marsa");
  expect(await cells(anybody)).toEqual(await cells(page));
  done();
});

test("figures are narrowed with the keyboard, and read from the right in Arabic", async ({ page }) => {
  await page.goto("/ar/la-marsa/desks/figures");
  await accessible(page);
  await fits(page, 320);
  await page.locator("select[name=by]").focus();
  await page.locator("select[name=by]").selectOption("quarter");
  await page.locator(".list-filters button").press("Enter");
  await expect(page).toHaveURL(/by=quarter/);
  await expect(page.locator("table[data-figure=visits] thead th").nth(1)).toContainText("2026");
  // The first bar begins at the right edge of its drawing.
  const chart = page.locator("svg.chart[data-chart=languages-bars]");
  const bar = await chart.locator("rect").first().boundingBox();
  const frame = await chart.boundingBox();
  expect(Math.abs(bar.x + bar.width - frame.x - frame.width)).toBeLessThan(3);
  await page.getByRole("link", { name: "كيف تُعدّ هذه الأرقام" }).click();
  await accessible(page);
  const file = await page.request.get("/ar/la-marsa/desks/figures/figures.csv");
  expect(file.status()).toBe(200);
  await page.goto("/ar/la-marsa/desks/figures?measure=outcomes");
  await accessible(page);
  await fits(page, 320);
  await expect(page.locator("table[data-figure=outcomes] tbody tr").first()).toContainText("اكتملت");
  const paper = await page.request.get(await page.getByRole("link", { name: "تقرير (PDF)" }).getAttribute("href"));
  expect(paper.headers()["content-type"]).toBe("application/pdf");
});
