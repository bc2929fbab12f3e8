// Shows a territory's directory from the copy kept on the device, in the page that the service worker gives when the
// network is cut. Text is always put in as text; only the bundle's own `html` fields, cleaned by the server, as HTML.

import { find, isOpen, localTime, matches, words as wordsOf } from "./offline-search.js";

const [, lang, slug, noun, item] = location.pathname.split("/").map(decodeURIComponent);
const PAGE = 20;
const home = `/${lang}/${slug}`;
const params = new URLSearchParams(location.search);
const place = document.querySelector("[data-offline]");
let bundle;
let words = {};

/** An element: name with classes, attributes, children (text, elements, or nothing). */
function h(name, attributes, ...children) {
  const [tag, ...classes] = name.split(".");
  const element = document.createElement(tag);
  if (classes.length) element.className = classes.join(" ");
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (key === "html") element.innerHTML = value;
    else if (value !== undefined && value !== null && value !== false) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** The address of the pictograms, as the page itself asks for them. */
const sprite = document.querySelector("use").getAttribute("href").split("#")[0];
const MIRRORED = ["arrow-back", "arrow-forward", "book", "chevron-forward", "comment", "external", "list", "route", "send"];

function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", `icon icon-${name}${MIRRORED.includes(name) ? " icon-mirrored" : ""}`);
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `${sprite}#${name}`);
  svg.append(use);
  return svg;
}

const language = (tag) => {
  try {
    return new Intl.DisplayNames([lang], { type: "language" }).of(tag);
  } catch {
    return tag;
  }
};
/** Content in another language than the page says so. */
const spoken = (it) => (it.lang && it.lang !== lang ? { lang: it.lang, dir: "auto" } : {});
const call = ({ number }, kind = "btn") => h(`a.${kind}`, { href: `tel:${number.replace(/[^\d+*#]/g, "")}` }, icon("phone"), h("bdi", null, number));
const badge = (tone, name, text) => h(`span.badge.badge-${tone}`, null, name && icon(name), text);

/** The first words of a text, cut between words. */
const shorten = (text) => (text.length <= 160 ? text : `${text.slice(0, 160).replace(/[\s,;.:،]+\S*$/, "")}…`);

function openBadge(service) {
  if (!service.hours?.length && !service.special?.length) return null;
  return isOpen(service, new Date(), bundle.territory.timezone) ? badge("ok", "clock", words.openNow) : badge("plain", "clock", words.closedNow);
}

function serviceCard(service, heading = "h3") {
  const theme = bundle.themes.find((it) => it.slug === service.themes?.[0]);
  return h("li.card", null,
    theme && h("span.arch", null, icon(theme.icon)),
    h("div.card-body", null,
      h(`${heading}.card-title`, null, h("a", { href: `${home}/services/${service.slug}`, ...spoken(service) }, service.name)),
      h("div.cluster", null, openBadge(service), service.free && badge("info", null, words.free), service.mark && h("span.mark", null, service.mark)),
      service.summary && h("p", spoken(service), shorten(service.summary)),
      h("ul.facts", null,
        service.area && h("li", null, icon("map-pin"), h("bdi", null, service.area)),
        service.languages?.length > 0 && h("li", null, icon("language"), service.languages.map(language).join(" · "))),
      service.phones?.length > 0 && h("div.card-actions.cluster", null, call(service.phones[0]))));
}

const guideCard = (guide, heading = "h3") =>
  h("li.card", null, h("span.arch", null, icon("book")),
    h("div.card-body", null, h(`${heading}.card-title`, null, h("a", { href: `${home}/guides/${guide.slug}`, ...spoken(guide) }, guide.title)), guide.summary && h("p", null, guide.summary)));

const searchForm = (...hidden) =>
  h("form.search", { role: "search", action: `${home}/services` }, ...hidden,
    h("label.search-label", { for: "q" }, words.searchLabel), h("div.search-box", null, icon("search"), h("input.input", { type: "search", id: "q", name: "q", value: params.get("q") ?? "" })),
    h("button.btn.btn-primary", { type: "submit" }, words.search));

function homePage() {
  const { name, emergency = [] } = bundle.territory;
  const tops = bundle.guides.filter((guide) => !guide.parent);
  return [name,
    h("section.hero", null, h("div.hero-decor", null, h("div.hero-door"), h("div.band")), h("h1", null, name), searchForm()),
    emergency.length > 0 && h("section.urgent", null, h("p", null, icon("emergency"), words.emergency),
      h("ul", null, emergency.map(({ number, label }) => h("li", null, h("a", { href: `tel:${number}` }, h("strong", null, h("bdi", null, number)), h("span", null, label)))))),
    h("section.section.stack", null, h("h2", null, words.themes), h("ul.tiles", null, bundle.themes.map((theme) =>
      h("li", null, h("a.tile", { href: `${home}/services?theme=${theme.slug}` }, h("span.arch", null, icon(theme.icon)), theme.name))))),
    tops.length > 0 && h("section.section.stack", null, h("h2", null, words.guides), h("ul.cards.cards-wide", null, tops.map((it) => guideCard(it))))];
}

/** Links to the page of results before and after: a cheap phone does not draw three hundred cards at once. */
function pager(page, last) {
  const link = (to, text, name, before) => {
    const query = new URLSearchParams(params);
    query.set("page", to);
    return h("li", null, h("a", { href: `?${query}` }, before && icon(name), text, !before && icon(name)));
  };
  return last > 1 && h("nav.pages", { "aria-label": words.pages }, h("ul", null, page > 1 && link(page - 1, words.previous, "arrow-back", true),
    h("li", null, h("span", { "aria-current": "page" }, page.toLocaleString(words.locale))), page < last && link(page + 1, words.next, "arrow-forward", false)));
}

function resultsPage() {
  const found = find(bundle, params);
  const last = Math.ceil(found.length / PAGE);
  const page = Math.min(Math.max(1, Math.trunc(Number(params.get("page")) || 1)), Math.max(1, last));
  const box = (name, value, label) => h("label.choice", null, h("input", { type: "checkbox", name, value, checked: params.getAll(name).includes(value) }), h("span", null, label));
  const choice = (name, label, options) =>
    h("div.field", null, h("label", { for: `filter-${name}` }, label), h("select.select", { id: `filter-${name}`, name }, h("option", { value: "" }, words.any),
      options.map(([value, text]) => h("option", { value, selected: params.get(name) === value }, text))));
  const days = [...Array(7).keys()].map((n) => {
    const day = new Date(Date.now() + n * 86400000);
    const name = day.toLocaleDateString(words.locale, { weekday: "long", day: "numeric", month: "long", timeZone: bundle.territory.timezone });
    return [localTime(day, bundle.territory.timezone).day, n ? name : words.today];
  });
  const said = (guide) => matches(wordsOf(`${guide.title} ${guide.summary ?? ""}`), params.get("q"));
  const guides = params.get("q")?.trim() && page === 1 ? bundle.guides.filter(said).slice(0, 4) : [];
  const languages = [...new Set(bundle.services.flatMap((it) => it.languages ?? []))].sort();
  const kept = [...params].filter(([name, value]) => name !== "q" && name !== "page" && value).map(([name, value]) => h("input", { type: "hidden", name, value }));
  return [words.services,
    h("h1", null, words.services), searchForm(...kept),
    h("div.with-filters", null,
      h("details.filters", { open: matchMedia("(min-width: 60rem)").matches }, h("summary", null, icon("filter"), words.filters, icon("chevron-down")),
        h("form.filters-body", { action: `${home}/services` }, params.get("q") && h("input", { type: "hidden", name: "q", value: params.get("q") }),
          choice("open", words.hours, [["now", words.openNow], ...days]),
          h("div", null, box("free", "1", words.free), box("accessible", "1", words.accessible), box("for", "women", words.women)),
          choice("theme", words.theme, bundle.themes.map((it) => [it.slug, it.name])),
          choice("language", words.spoken, languages.map((tag) => [tag, language(tag)])),
          h("button.btn.btn-primary", { type: "submit" }, words.apply))),
      h("div.stack", null, h("p", { role: "status" }, found.length ? words.found.replace("%count%", found.length.toLocaleString(words.locale)) : words.nothing),
        h("ul.cards", null, found.slice((page - 1) * PAGE, page * PAGE).map((it) => serviceCard(it, "h2"))), pager(page, last),
        guides.length > 0 && h("section.stack", null, h("h2", null, words.guides), h("ul.cards.cards-wide", null, guides.map((it) => guideCard(it))))))];
}

/** Marks today in the table of a week's hours. */
function markToday(row) {
  const lines = row.querySelectorAll(".hours tr");
  const { week } = localTime(new Date(), bundle.territory.timezone);
  if (lines.length === 7) lines[Math.floor(week / 1440)].classList.add("today");
  return row;
}

function servicePage(service) {
  return [service.name,
    h("div.stack", null,
      h("h1", spoken(service), service.name), service.provider && h("p.soft", null, service.provider),
      h("div.cluster", null, openBadge(service), service.free && badge("info", null, words.free), service.mark && h("span.mark", null, service.mark)),
      service.notes && h("div.stack", { html: service.notes }),
      h("ul.calls.cluster", null, (service.phones ?? []).map((phone) => h("li", null, call(phone, "btn.btn-primary"), phone.label && h("span.soft", null, phone.label)))),
      service.summary && h("p", spoken(service), service.summary),
      h("dl.rows", null, (service.rows ?? []).map((row) => markToday(h("div.row", null, icon(row.icon), h("dt", null, row.label), h("dd", { html: row.html }))))))];
}

function guidePage(guide) {
  const under = bundle.guides.filter((it) => it.parent === guide.slug);
  return [guide.title, h("h1", spoken(guide), guide.title), guide.mark && h("p", null, h("span.mark", null, guide.mark)), h("div.prose", { html: guide.html ?? "", ...spoken(guide) }), under.length > 0 && h("ul.cards.cards-wide", null, under.map((it) => guideCard(it, "h2")))];
}

function route() {
  if (!noun) return homePage();
  const one = (list) => list.find((it) => it.slug === item);
  if (noun === "services") return item ? one(bundle.services) && servicePage(one(bundle.services)) : resultsPage();
  if (noun === "guides") return item ? one(bundle.guides) && guidePage(one(bundle.guides)) : [words.guides, h("h1", null, words.guides), h("ul.cards.cards-wide", null, bundle.guides.filter((it) => !it.parent).map((it) => guideCard(it, "h2")))];
  return null;
}

function crumbs(title) {
  const items = [h("a", { href: home }, bundle.territory.name), noun && item && h("a", { href: `${home}/${noun}` }, noun === "guides" ? words.guides : words.services), noun && h("span", { "aria-current": "page" }, title)].filter(Boolean);
  return items.length > 1 && h("nav.crumbs", { "aria-label": words.here }, h("ol", null, items.map((it, index) => h("li", null, index > 0 && icon("chevron-forward"), it))));
}

function show([title, ...content]) {
  document.title = `${title} · ${bundle.territory.name}`;
  const made = new Date(bundle.made).toLocaleDateString(words.locale, { dateStyle: "long", timeZone: bundle.territory.timezone });
  const strip = h("p.strip.strip-offline", { "data-copy": true }, icon("offline"), " ", words.copy.replace("%date%", made));
  document.querySelector(".header").append(strip);
  document.querySelector(".brand").after(h("a.header-place", { href: home }, icon("map-pin"), bundle.territory.name));
  place.replaceWith(...[crumbs(title), ...content].filter(Boolean));
}

/** Nothing to show for this address: what is kept, if anything. */
async function showKept() {
  const cache = await caches.open("bundles-1");
  const kept = await Promise.all((await cache.keys()).map(async (request) => [new URL(request.url).pathname.replace("/bundle.json", ""), await (await cache.match(request)).json()]));
  if (kept.length) {
    const list = place.querySelector("[data-offline-list]");
    list.append(...kept.map(([path, it]) => h("li.card", null, h("span.arch", null, icon("map-pin")),
      h("div.card-body", null, h("h2.card-title", null, h("a", { href: path, lang: it.lang, dir: it.dir }, it.territory.name)), h("p.soft", null, language(it.lang))))));
    list.hidden = place.querySelector("[data-offline-lead]").hidden = false;
    place.querySelector("[data-offline-none]").hidden = true;
  }
}

const kept = await caches.match(`${home}/bundle.json`).catch(() => null);
if (kept) {
  bundle = await kept.json();
  words = bundle.words;
}
const content = bundle && route();
if (content) show(content);
else await showKept();
document.documentElement.dataset.offline = "shown";
