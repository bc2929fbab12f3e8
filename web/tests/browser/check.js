// What every page is held to: WCAG 2.2 AA as far as axe sees it, no sideways scrolling, no refused code, no other host.
import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";

export const TOWN = "la-marsa";
export const DESK = "consultation-generale-erriadh";
export const SHELTER = "hebergement-femmes-littoral";
export const LANGUAGES = ["fr", "ar", "en", "es", "pt"];
/** The moment at which the server's clock stands: a Wednesday, 10:30 in Tunis. */
export const NOW = "2026-11-25T09:30:00Z";

const inTown = (rest) => (lang) => `/${lang}/${TOWN}${rest}`;

/** Every kind of page, by what it is for. */
export const PAGES = {
  territories: (lang) => `/${lang}`,
  home: inTown(""),
  results: inTown("/services"),
  "narrow results": inTown("/services?q=m%C3%A9decin&language=ar&free=1"),
  "no results": inTown("/services?q=zzzzzzzz"),
  service: inTown(`/services/${DESK}`),
  shelter: inTown(`/services/${SHELTER}`),
  guides: inTown("/guides"),
  guide: inTown("/guides/titre-de-sejour"),
  organisation: inTown("/organisations/femmes-du-littoral"),
  report: inTown(`/services/${DESK}/reports/new`),
  missing: inTown("/services/nothing-here"),
  offline: (lang) => `/${lang}/offline`,
  components: (lang) => `/${lang}/design`,
};

/** Fails with a readable list of what axe finds, in light and dark; on a phone or on a wide screen. */
export async function accessible(page, phone = false) {
  await page.setViewportSize(phone ? { width: 360, height: 740 } : { width: 1200, height: 900 });
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const light = await new AxeBuilder({ page }).withTags(tags).analyze();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze();
  await page.emulateMedia({ colorScheme: "light" });
  const told = ({ id, help, nodes }) => `${id}: ${help}\n${nodes.slice(0, 4).map((node) => `  ${node.html.slice(0, 200)}\n  ${node.any[0]?.message ?? ""}`).join("\n")}`;
  expect([...light.violations, ...dark.violations].map(told).join("\n\n"), page.url()).toBe("");
}

/** No page scrolls sideways, down to 320 px. */
export async function fits(page, width = 320) {
  await page.setViewportSize({ width, height: 700 });
  const over = await page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const culprits = [...document.querySelectorAll("body *")].filter((it) => it.getBoundingClientRect().width > wide + 1 && !it.closest(".table-scroll")).map((it) => it.className || it.tagName);
    return document.documentElement.scrollWidth > wide ? `scrolls to ${document.documentElement.scrollWidth}: ${culprits.slice(0, 5)}` : "";
  });
  expect(over, page.url()).toBe("");
}

/** Collects errors, refusals of the content policy and requests to other hosts; call the result at the end. */
export function quiet(page) {
  const said = [];
  const here = new URL(process.env.TERANGA_URL ?? "http://127.0.0.1:8080").host;
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("console", (message) => message.type() === "error" && !/status of (404|422)/.test(message.text()) && said.push(message.text()));
  page.on("request", (request) => /^http/.test(request.url()) && new URL(request.url()).host !== here && said.push(`asks ${request.url()}`));
  return () => expect(said, page.url()).toEqual([]);
}
