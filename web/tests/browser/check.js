// What every page is held to: WCAG 2.2 AA as far as axe sees it, no sideways scrolling, no refused inline code.
import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";

export const LANGUAGES = ["fr", "ar"];
export const SCHEMES = ["light", "dark"];

/** Fails with a readable list of what axe finds. */
export async function accessible(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.slice(0, 4).map((node) => `  ${node.html.slice(0, 200)}\n  ${node.any[0]?.message ?? ""}`).join("\n")}`);
  expect(found.join("\n\n")).toBe("");
}

/** No page scrolls sideways, down to 320 px. */
export async function fits(page, width = 320) {
  await page.setViewportSize({ width, height: 700 });
  const over = await page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const culprits = [...document.querySelectorAll("body *")].filter((it) => it.getBoundingClientRect().width > wide + 1 && !it.closest(".table-scroll")).map((it) => it.className || it.tagName);
    return document.documentElement.scrollWidth > wide ? `scrolls to ${document.documentElement.scrollWidth}: ${culprits.slice(0, 5)}` : "";
  });
  expect(over).toBe("");
}

/** Collects errors of scripts and refusals of the content policy; call the result at the end. */
export function quiet(page) {
  const said = [];
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("console", (message) => message.type() === "error" && /Content Security Policy|SyntaxError|TypeError/.test(message.text()) && said.push(message.text()));
  return () => expect(said).toEqual([]);
}
