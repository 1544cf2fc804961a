/** How the room puts numbers and times into words. Times of day are the server's, in the zone and language it names. */
/** "3:37 PM" or "15:37"; with seconds "02:03:22 PM" or "14:03:22". `place` is {zone, locale}. */
export function timeOfDay(instant, { zone, locale }, withSeconds = false) {
  const digits = withSeconds ? { hour: "2-digit", second: "2-digit" } : { hour: "numeric" };
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
  if (seconds < 60) return count(seconds, "second");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const parts = [hours && count(hours, "hour"), minutes && count(minutes, "minute")];
  return parts.filter(Boolean).join(" ");
}

/** "1 answer", "3 answers". */
export function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** "(12, 58, 91)"; a long list is cut. */
export function places(positions, most = 8) {
  const shown = positions.slice(0, most).join(", ");
  return positions.length > most ? `(${shown} and ${positions.length - most} more)` : `(${shown})`;
}

export function letter(index) {
  return String.fromCharCode(65 + index);
}
