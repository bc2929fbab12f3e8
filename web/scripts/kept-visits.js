// Visits recorded without network: kept encrypted in this browser until the server has them, each exactly once.
// The key (AES-GCM, 256 bits) is made here and cannot be read out by any script; signing out destroys it and all it kept.

// Once all is destroyed, what still runs on this page makes nothing anew.
let over = false;

const open = () =>
  new Promise((resolve, reject) => {
    if (over) return;
    const request = indexedDB.open("visits", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("keys");
      request.result.createObjectStore("kept", { keyPath: "id" });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function store(name, mode, act) {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(name, mode);
      const request = act(transaction.objectStore(name));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** Whether this browser can keep anything safely: it needs TLS or the own machine. */
export const able = () => Boolean(globalThis.crypto?.subtle && globalThis.indexedDB);

/** Destroys the key and everything it kept, and the copy of the form. */
export async function wipe() {
  over = true;
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase("visits");
    // Blocked is not done: it goes on as soon as a transaction on another page has ended.
    request.onsuccess = request.onerror = resolve;
    setTimeout(resolve, 3000);
  });
  await caches.delete("visits-1");
  localStorage.removeItem("visits");
}

const DRAFT = "draft:";

/** Visits that are not sent yet, of whoever recorded them, at whatever desk; what is half written is none. */
async function unsent() {
  const all = await store("kept", "readonly", (kept) => kept.getAll());
  return all.filter(({ id }) => !id.startsWith(DRAFT));
}

/** How many visits on this device are not sent yet. */
export const left = async () => (await unsent()).length;

/** How many of them somebody else recorded. */
export async function leftBy(who) {
  const owner = await store("keys", "readonly", (keys) => keys.get("who"));
  return owner && owner !== who ? left() : 0;
}

/** Sends what is not sent yet. How many are left. */
export async function sendAll() {
  const owner = await store("keys", "readonly", (keys) => keys.get("who"));
  for (const desk of new Set((await unsent()).map((it) => it.desk))) await send(owner, desk);
  return left();
}

/** The key of whoever has signed in. What somebody else left is destroyed first. */
async function keyOf(who) {
  const owner = await store("keys", "readonly", (keys) => keys.get("who"));
  if (owner !== who) {
    await store("kept", "readwrite", (kept) => kept.clear());
    const fresh = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    await store("keys", "readwrite", (keys) => (keys.put(fresh, "key"), keys.put(who, "who")));
    localStorage.setItem("visits", "kept"); // so that every page knows that there is something to destroy
  }
  return store("keys", "readonly", (keys) => keys.get("key"));
}

const bound = (who, id) => new TextEncoder().encode(`${who} ${id}`);

/** Keeps something under an identifier, in the place of what was there. */
export async function keep(who, id, what, about = {}) {
  const key = await keyOf(who);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(what));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: bound(who, id) }, key, text);
  await store("kept", "readwrite", (kept) => kept.put({ id, iv, sealed, ...about }));
}

/** Reads back what is kept; undefined when there is nothing that this key opens. */
export async function read(who, id) {
  const key = await keyOf(who);
  const found = await store("kept", "readonly", (kept) => kept.get(id));
  if (!found) return undefined;
  try {
    const { iv, sealed } = found;
    const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: bound(who, id) }, key, sealed);
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return undefined;
  }
}

export const forget = (id) => store("kept", "readwrite", (kept) => kept.delete(id));

/** What waits at a desk: identifiers and, of those that were refused, why. */
export async function waiting(who, desk) {
  await keyOf(who);
  const all = await store("kept", "readonly", (kept) => kept.getAll());
  return all.filter((it) => it.desk === desk);
}

const REFUSED = [400, 404, 409, 413, 422];

/** Sends a form; where it was led when it was received, else the answer. */
export async function post(url, fields) {
  const options = { method: "POST", body: new URLSearchParams(fields), credentials: "same-origin", redirect: "manual" };
  return fetch(url, { ...options, signal: AbortSignal.timeout?.(15000) });
}

/** Sends what waits, one after the other. How many were received; it stops where nobody answers, or asks who it is. */
export async function send(who, desk) {
  const work = async () => {
    let sent = 0;
    for (const { id, url, why } of await waiting(who, desk)) {
      const fields = why === undefined && (await read(who, id));
      if (!fields) continue;
      let answer;
      try {
        answer = await post(url, fields);
      } catch {
        break;
      }
      if (answer.type === "opaqueredirect" || answer.ok) {
        await forget(id);
        sent += 1;
      } else if (REFUSED.includes(answer.status)) {
        await keep(who, id, fields, { desk, url, why: reason(await answer.text()) });
      } else break;
    }
    return sent;
  };
  // Two pages at once would send the same twice; the server keeps it once all the same.
  return navigator.locks ? navigator.locks.request("visits", work) : work();
}

/** What a page that came back says must be mended. */
function reason(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  return [...page.querySelectorAll(".summary-errors li")].map((it) => it.textContent.trim()).join(" ");
}
