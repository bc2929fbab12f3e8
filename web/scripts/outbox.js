// Forms sent without network: kept in the device's own database until they have been received, each exactly once.
// The form's `once` token is the key here and on the server, so sending again after a lost answer changes nothing.
// A classic script, because the service worker imports it.

const outbox = (() => {
  const open = () =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open("outbox", 1);
      request.onupgradeneeded = () => request.result.createObjectStore("forms", { keyPath: "once" });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  async function store(mode, act) {
    const database = await open();
    try {
      return await new Promise((resolve, reject) => {
        const transaction = database.transaction("forms", mode);
        const request = act(transaction.objectStore("forms"));
        transaction.oncomplete = () => resolve(request.result);
        transaction.onabort = () => reject(transaction.error);
      });
    } finally {
      database.close();
    }
  }

  /** Keeps a form; false when it bears no token and so could not be sent safely later. */
  async function keep(url, fields) {
    const once = fields.find(([name]) => name === "once")?.[1];
    if (!once) return false;
    await store("readwrite", (forms) => forms.put({ once, url, fields, at: Date.now() }));
    return true;
  }

  const waiting = () => store("readonly", (forms) => forms.getAll());

  /** Sends what waits, one after the other; how many were received and refused. Throws when the network fails again. */
  async function send() {
    const work = async () => {
      const count = { sent: 0, refused: 0 };
      for (const { once, url, fields } of await waiting()) {
        const files = fields.some(([, value]) => typeof value !== "string");
        const body = files ? new FormData() : new URLSearchParams();
        for (const [name, value] of fields) body.append(name, value);
        const answer = await fetch(url, { method: "POST", body, credentials: "same-origin" });
        // A server in trouble or too busy has not decided: try again another time.
        if (answer.status >= 500 || answer.status === 429 || answer.status === 408) throw new Error(`answered ${answer.status}`);
        await store("readwrite", (forms) => forms.delete(once));
        count[answer.ok ? "sent" : "refused"] += 1;
      }
      return count;
    };
    // Two of these at once (a sync event and a page that opens) would send the same form twice.
    return navigator.locks ? navigator.locks.request("outbox", work) : work();
  }

  return { keep, send, waiting };
})();
