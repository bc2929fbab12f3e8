// Keeps the site readable without network: assets, one page a language, and the bundle of each territory visited.
// Pages come from the network while there is one; a copy is shown only when it fails. Nothing personal is kept but
// the forms of the outbox, until they are sent. Of reception there is the empty form of a visit, and nothing else.

importScripts("/assets/outbox.js");

const ASSETS = "assets-1"; // raise to throw away what older versions of this file kept
const BUNDLES = "bundles-1";
const PAGES = "pages-1";
const VISITS = "visits-1";
const MODULES = ["/assets/offline-search.js", "/assets/kept-visits.js", "/assets/sign-out.js", "/assets/find-words.js"]; // asked for without a version
const FRESH = 6 * 3600 * 1000; // copies are asked for again after six hours

addEventListener("install", () => skipWaiting());

addEventListener("activate", (event) => {
  const clean = async () => {
    const known = [ASSETS, BUNDLES, PAGES, VISITS];
    for (const name of await caches.keys()) if (!known.includes(name)) await caches.delete(name);
    await registration.navigationPreload?.enable(); // the page is asked for while this worker wakes up
    await clients.claim();
  };
  event.waitUntil(clean());
});

addEventListener("message", (event) => {
  const { keep, lang, send, form } = event.data ?? {};
  if (form) event.waitUntil(keepForm(form).catch(() => {}));
  if (lang) event.waitUntil(Promise.allSettled([keepPage(lang), keep && keepBundle(keep), sendForms()]));
  else if (send) event.waitUntil(sendForms());
});

addEventListener("sync", (event) => {
  // A rejected promise makes the browser try again later.
  if (event.tag === "outbox") event.waitUntil(sendForms(true));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.method === "POST" && request.mode === "navigate") event.respondWith(post(request));
  else if (request.method !== "GET") return;
  else if (request.mode === "navigate") event.respondWith(page(event, url));
  else if (url.pathname.startsWith("/assets/")) event.respondWith(asset(event, url));
});

/** A page: from the network, else the offline page of its language, which shows it from the bundle. */
async function page(event, url) {
  const lang = url.pathname.split("/")[1];
  try {
    const answer = (await event.preloadResponse) ?? (await fetch(event.request));
    // A gateway that answers in place of a server that does not is no network either.
    if (![502, 503, 504].includes(answer.status)) return answer;
    return (await offlinePage(lang, url)) ?? answer;
  } catch (error) {
    const copy = await offlinePage(lang, url);
    if (copy) return copy;
    throw error;
  }
}

async function offlinePage(lang, url) {
  const form = await (await caches.open(VISITS)).match(url.pathname);
  if (form) return form;
  const pages = await caches.open(PAGES);
  const copy = await pages.match(`/${lang}/offline`);
  if (copy) return copy;
  const [any] = await pages.keys(); // an address without language, such as /t/la-marsa
  return any && pages.match(any);
}

/** A form: sent now, or kept to be sent. The reader is told on the page they are led to. */
async function post(request) {
  const copy = request.clone();
  try {
    return await fetch(request);
  } catch (error) {
    const fields = [...(await copy.formData())];
    if (!(await outbox.keep(copy.url, fields))) throw error;
    await registration.sync?.register("outbox").catch(() => {});
    // `/…/services/{slug}/reports` was filled in on the page of what it is about.
    return Response.redirect(`${copy.url.replace(/[?#].*/, "").replace(/\/[^/]*$/, "")}#kept`, 303);
  }
}

async function sendForms(throwing = false) {
  try {
    const { sent, refused } = await outbox.send();
    if (sent || refused) for (const page of await clients.matchAll()) page.postMessage({ said: refused ? "refused" : "sent" });
  } catch (error) {
    if (throwing) throw error;
  }
}

/** An asset whose address bears its version never changes; any other is shown at once and asked for again behind. */
async function asset(event, url) {
  const cache = await caches.open(ASSETS);
  const copy = await cache.match(url.href);
  if (copy && url.searchParams.has("v")) return copy;
  const fresh = fetch(url.href).then(async (answer) => {
    if (answer.ok) await putAsset(cache, url, answer.clone());
    return answer;
  });
  if (copy) {
    event.waitUntil(fresh.catch(() => {}));
    return copy;
  }
  // Another version of the same file is better than none.
  return fresh.catch(async (error) => (await cache.match(url.pathname, { ignoreSearch: true })) ?? Promise.reject(error));
}

async function putAsset(cache, url, answer) {
  await cache.put(url.href, answer);
  if (!url.searchParams.has("v")) return;
  for (const old of await cache.keys(url.pathname, { ignoreSearch: true })) if (old.url !== url.href) await cache.delete(old);
}

/** The offline page of a language; the assets it names first, so that a line that breaks leaves nothing half kept. */
const keepPage = (lang) => keep(PAGES, `/${lang}/offline`, keepAssets);

/** The empty form of a visit (`/fr/work/reception/{id}/visits/new`), for whoever receives without network. */
async function keepForm(path) {
  if (/^\/[\w-]+\/work\/reception\/[\w-]+\/visits\/new$/.test(path)) await keep(VISITS, path, keepAssets);
}

async function keepAssets(page) {
  const cache = await caches.open(ASSETS);
  const named = [...(await page.text()).matchAll(/(?:src|href)="(\/assets\/[^"#]+)/g)].map(([, path]) => path);
  for (const path of new Set([...named, ...MODULES])) {
    // An address with a version is kept for ever; the others may have changed with the page.
    if (path.includes("?v=") && (await cache.match(path))) continue;
    const file = await fetch(path, { cache: "no-cache" });
    if (file.ok) await putAsset(cache, new URL(path, location), file);
  }
}

/** The bundle of a territory in a language (`/fr/la-marsa`). */
async function keepBundle(territory) {
  if (/^\/[\w-]+\/[\w-]+$/.test(territory)) await keep(BUNDLES, `${territory}/bundle.json`);
}

/** Keeps a copy, asked for again only when it may have changed; `first` does what must be done before it counts. */
async function keep(name, address, first) {
  const cache = await caches.open(name);
  const copy = await cache.match(address);
  if (copy && Date.now() - Number(copy.headers.get("x-checked")) < FRESH) return;
  const etag = copy?.headers.get("etag");
  const answer = await fetch(address, { cache: "no-store", headers: etag ? { "if-none-match": etag } : {} });
  // A page that leads elsewhere (sign in, say again who it is) is not the one that was asked for.
  const kept = answer.status === 304 ? copy : answer.ok && !answer.redirected ? answer : null;
  if (!kept) return;
  const headers = new Headers({ "content-type": kept.headers.get("content-type"), "x-checked": String(Date.now()) });
  if (kept.headers.get("etag")) headers.set("etag", kept.headers.get("etag"));
  const fresh = new Response(await kept.blob(), { headers });
  await first?.(fresh.clone());
  await cache.put(address, fresh);
}
