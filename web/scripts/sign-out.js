// Signing out where visits were recorded: their key is destroyed, and with it what was never sent. Whoever would lose any is asked first.

import { left, leftBy, sendAll, wipe } from "./kept-visits.js";

/** Destroys what is kept and goes, unless something would be lost: then after an answer, or not at all. */
export async function signOut(go) {
  const end = async () => {
    await wipe();
    go();
  };
  const dialog = document.querySelector("dialog[data-unsent]");
  // What somebody else left is theirs: it can be sent in nobody else's name.
  if (await leftBy(dialog?.dataset.unsent)) return go();
  const count = await left();
  if (!count || !dialog) return end();
  const part = (name) => dialog.querySelector(`[data-unsent-${name}]`);
  const show = (number) => {
    const words = part("count");
    words.textContent = words.dataset.unsentCount.replace("#", number.toLocaleString(document.documentElement.lang));
  };
  const said = part("said");
  const say = (words) => (said.textContent = words);
  show(count);
  say("");
  part("stay").onclick = () => dialog.close();
  part("lose").onclick = end;
  part("send").onclick = async ({ currentTarget: button }) => {
    button.disabled = true;
    say(said.dataset.sending);
    const rest = await sendAll();
    button.disabled = false;
    if (!rest) return end();
    show(rest);
    say(said.dataset.failed);
  };
  dialog.showModal();
}
