/** A drawing with its twin in words, from the page's #exhibit-template. */
import { shownWhenThere, unasked } from "aliquot/room/pictures";
import { copyOf } from "aliquot/room/telling";

export function figure({ description, svg }) {
  const figure = copyOf("exhibit");
  figure.querySelector(".exhibit-view").innerHTML = unasked(svg); // checked by the server; its title and description are inside
  figure.querySelector("details p").textContent = description;
  const [missing, preparing] = ["missing", "preparing"].map((name) => figure.querySelector(`[data-part=${name}]`));
  for (const image of figure.querySelectorAll("image")) shownWhenThere(image, { missing, preparing });
  return figure;
}
