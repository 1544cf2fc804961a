/** The picture of a question, from its preview: once more, under names of its own, with nothing to be read aloud twice. */

/** A drawing or a picture, or null. */
export function pictureOf(preview) {
  const [exhibit] = JSON.parse(preview?.dataset.item ?? "{}").exhibits ?? [];
  if (!exhibit) return null;
  const parsed = document.createElement("template");
  parsed.innerHTML = exhibit.svg; // checked by the server, as where the preview shows it
  const picture = parsed.content.querySelector("svg, img");
  if (!picture) return null;
  if (picture.matches("img")) picture.alt = "";
  for (const part of [picture, ...picture.querySelectorAll("*")]) rename(part);
  for (const words of picture.querySelectorAll("title, desc")) words.remove();
  picture.setAttribute("aria-hidden", "true");
  return picture;
}

function rename(part) {
  for (const { name, value } of [...part.attributes]) {
    if (name === "id") part.id = `drawn-on-${value}`;
    else if (name.startsWith("aria-")) part.removeAttribute(name);
    else if (name.endsWith("href") && value.startsWith("#")) part.setAttribute(name, `#drawn-on-${value.slice(1)}`);
    else if (value.includes("url(")) part.setAttribute(name, value.replace(/url\((["']?)#/g, "url($1#drawn-on-"));
  }
}
