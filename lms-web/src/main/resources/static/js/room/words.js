/** How the room puts numbers and times into words. Times of day are the server's, in the zone and language it names. */
import { t } from "aliquot/phrases";

/** "3:37 PM" or "15:37"; with seconds "02:03:22 PM" or "14:03:22". `place` is {zone, locale}. */
export function timeOfDay(instant, { zone, locale }, withSeconds = false) {
  const digits = withSeconds ? { hour: "numeric", second: "2-digit" } : { hour: "numeric" };
  return new Intl.DateTimeFormat(locale, { timeZone: zone, ...digits, minute: "2-digit" }).format(Date.parse(instant));
}

/** "1:34:12" or "4:58"; a second that has begun counts. */
export function countdown(ms) {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const two = (number) => String(number).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** "1 hour 34 minutes", "4 minutes", "12 seconds". */
export function inWords(ms) {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  if (seconds < 60) return counted(seconds, "{0} second", "{0} seconds");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const parts = [hours && counted(hours, "{0} hour", "{0} hours"), minutes && counted(minutes, "{0} minute", "{0} minutes")];
  return parts.filter(Boolean).join(" ");
}

/** One or many, with the number as the first gap. */
export function counted(number, one, many, ...parts) {
  return t(number === 1 ? one : many, number, ...parts);
}

/** "(12, 58, 91)"; a long list is cut. */
export function places(positions, most = 8) {
  const shown = positions.slice(0, most).join(", ");
  return positions.length > most ? t("({0} and {1} more)", shown, positions.length - most) : `(${shown})`;
}

export function letter(index) {
  return String.fromCharCode(65 + index);
}

const RAISED = { 0: "⁰", 1: "¹", 2: "²", 3: "³", 4: "⁴", 5: "⁵", 6: "⁶", 7: "⁷", 8: "⁸", 9: "⁹", "+": "⁺", "-": "⁻", "−": "⁻" };
const LOWERED = { 0: "₀", 1: "₁", 2: "₂", 3: "₃", 4: "₄", 5: "₅", 6: "₆", 7: "₇", 8: "₈", 9: "₉", "+": "₊", "-": "₋", "−": "₋" };

/** Safe HTML as plain text, where only that can stand; 10<sup>9</sup> must not become 109, a picture is its words. */
export function plainText(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  for (const picture of template.content.querySelectorAll(".picture")) {
    picture.textContent = picture.ariaLabel ?? picture.querySelector("img").alt;
  }
  for (const part of template.content.querySelectorAll("sup, sub")) {
    const signs = part.matches("sup") ? RAISED : LOWERED;
    part.textContent = [...part.textContent].map((sign) => signs[sign] ?? sign).join("");
  }
  return template.content.textContent.trim();
}
