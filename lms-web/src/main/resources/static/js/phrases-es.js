/** What scripts say in Spanish, by the English phrase; {0}, {1} stand for what is put in. */
const PHRASES = {
  "No network. Nothing on this page is lost: try again when you are back.": "Sin red. Nada de esta página se pierde: inténtelo de nuevo cuando vuelva la conexión.",
  "The server could not do this. Nothing on this page is lost: try again in a moment.": "El servidor no pudo hacerlo. Nada de esta página se pierde: inténtelo de nuevo en un momento.",
};

export const t = (english, ...parts) => fill(PHRASES[english] ?? english, parts);

const fill = (phrase, parts) => parts.length === 0 ? phrase : phrase.replace(/\{(\d)\}/g, (_, gap) => parts[gap]);
