// Passkeys: the one thing here that cannot work without a script, for browsers give a device's keys to scripts alone.
// The server asks and examines; this carries the question to the device and the answer back in the form.

const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");

/** The server's question, with bytes where the browser wants them. */
function question({ publicKey }) {
  const known = (list = []) => list.map((it) => ({ ...it, id: bytes(it.id) }));
  const asked = { ...publicKey, challenge: bytes(publicKey.challenge) };
  if (publicKey.user) asked.user = { ...publicKey.user, id: bytes(publicKey.user.id) };
  if (publicKey.excludeCredentials) asked.excludeCredentials = known(publicKey.excludeCredentials);
  if (publicKey.allowCredentials) asked.allowCredentials = known(publicKey.allowCredentials);
  return { publicKey: asked };
}

/** The device's answer, as text. */
function answer({ id, rawId, type, response }) {
  const said = { clientDataJSON: text(response.clientDataJSON) };
  if (response.attestationObject) {
    said.attestationObject = text(response.attestationObject);
  } else {
    said.authenticatorData = text(response.authenticatorData);
    said.signature = text(response.signature);
    said.userHandle = response.userHandle ? text(response.userHandle) : null;
  }
  return JSON.stringify({ id, rawId: text(rawId), type, response: said, extensions: {} });
}

async function ask(form) {
  const sent = await fetch(form.dataset.challenge, { method: "POST", body: new URLSearchParams() });
  // Too long ago that one proved who one is: the page asks again.
  if (sent.status === 403) return location.reload();
  if (!sent.ok) throw new Error(`${sent.status}`);
  const { ceremony, options } = await sent.json();
  const credential = await navigator.credentials[form.dataset.passkey](question(options));
  const prefix = form.dataset.prefix ?? "";
  form.elements[`${prefix}ceremony`].value = ceremony;
  form.elements[`${prefix}credential`].value = answer(credential);
  // Without looking at the other fields: the passkey stands for them.
  HTMLFormElement.prototype.submit.call(form);
}

async function go(form, button) {
  const failed = form.querySelector("[data-passkey-failed]");
  failed.hidden = true;
  button.disabled = true;
  try {
    await ask(form);
  } catch {
    failed.hidden = false;
    button.disabled = false;
  }
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!globalThis.PublicKeyCredential) continue;
  const press = form.querySelector("[data-passkey-press]");
  if (press) {
    form.querySelector("[data-passkey-part]").hidden = false;
    press.addEventListener("click", () => go(form, press));
  } else {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      go(form, event.submitter ?? form.querySelector("[type=submit]"));
    });
  }
}
