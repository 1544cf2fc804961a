/** A drawing with its twin in words, from the page's #exhibit-template. */
import { awaited } from "aliquot/room/pictures";
import { copyOf } from "aliquot/room/telling";

export function figure({ description, svg }) {
  const figure = copyOf("exhibit");
  figure.querySelector(".exhibit-view").innerHTML = svg; // checked by the server; its title and description are inside
  figure.querySelector("details p").textContent = description;
  for (const image of figure.querySelectorAll("image")) awaited(image, figure.querySelector("[data-part=missing]"));
  return figure;
}
