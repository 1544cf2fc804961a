/** What scripts say, in the language of the page. In English a phrase is said as it is; {0}, {1} stand for what is put in. */
export const t = (english, ...parts) => fill(english, parts);

const fill = (phrase, parts) => parts.length === 0 ? phrase : phrase.replace(/\{(\d)\}/g, (_, gap) => parts[gap]);
