// Where a quote stands in a text: by its letters and digits alone, below its heading first, else anywhere.

const LETTER = /[\p{L}\p{N}]/u;

/** The letters of a text, each with its node and place, and where each heading begins among them. */
export function textOf(root) {
  const letters = [];
  const headings = new Map([["", 0]]);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (node.id && /^H[23]$/.test(node.tagName)) headings.set(node.id, letters.length);
      continue;
    }
    for (let at = 0; at < node.data.length; at++) {
      if (LETTER.test(node.data[at])) letters.push({ letter: node.data[at].toLowerCase(), node, at });
    }
  }
  return { letters, headings, words: letters.map(({ letter }) => letter).join("") };
}

/** The range of a quote; null where the text does not have it. */
export function places({ letters, headings, words }, quote, anchor) {
  const wanted = [...quote].filter((letter) => LETTER.test(letter)).join("").toLowerCase();
  const below = words.indexOf(wanted, headings.get(anchor) ?? 0);
  const from = below < 0 ? words.indexOf(wanted) : below;
  if (!wanted || from < 0) return null;
  const range = document.createRange();
  const last = letters[from + wanted.length - 1];
  range.setStart(letters[from].node, letters[from].at);
  range.setEnd(last.node, last.at + 1);
  return range;
}
