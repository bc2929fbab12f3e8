// Without a mouse: skip link, suggestions, filters, dialogs, menus.
import { expect, test } from "@playwright/test";
import { DESK, TOWN, accessible } from "./check.js";

test("the first key leads past the header", async ({ page }) => {
  await page.goto(`/ar/${TOWN}`);
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});

test("suggestions are a combobox", async ({ page }) => {
  await page.goto(`/fr/${TOWN}`);
  const box = page.getByRole("combobox");
  await box.pressSequentially("consultation");
  const options = page.getByRole("option");
  await expect(options.first()).toBeVisible();
  await box.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await expect(box).toHaveAttribute("aria-activedescendant", /-0$/);
  await accessible(page);
  await box.press("Escape");
  await expect(box).toHaveAttribute("aria-expanded", "false");
  await box.press("ArrowDown");
  const title = await options.first().locator("span").first().textContent();
  await box.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
});

test("filters are set, applied and taken away", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/ar/${TOWN}/services`);
  const summary = page.locator(".filters summary");
  await summary.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator("select[name=open]")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.locator("input[name=theme]").first()).toBeChecked();
  await page.locator(".filters-body [type=submit]").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?theme=[\w-]+$/);
  await page.locator(".chip-on").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/services$/);
});

test("a dialog opens, keeps the focus and gives it back", async ({ page }) => {
  await page.goto(`/fr/${TOWN}/services/${DESK}`);
  const opener = page.locator("[data-dialog=qr]");
  await opener.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#qr")).toHaveAttribute("open", "");
  await page.keyboard.press("Escape");
  await expect(page.locator("#qr")).toBeHidden();
  await expect(opener).toBeFocused();
});

test("the language menu opens and closes", async ({ page }) => {
  await page.goto(`/fr/${TOWN}/services/${DESK}`);
  const menu = page.locator(".language-menu summary");
  await menu.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(page.locator(".language-menu ul")).toBeHidden();
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "العربية", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/ar/${TOWN}/services/${DESK}$`));
});
