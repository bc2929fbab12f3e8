// Finding something in a page by typing words of its name: accents, letters of either case and the order of words make no difference.

export const plain = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** What was typed, word by word. */
export const typed = (text) => plain(text).split(/\s+/).filter(Boolean);

/** Whether all of these words are in a name. */
export const names = (words, name) => words.every((word) => name.includes(word));
