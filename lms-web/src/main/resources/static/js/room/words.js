/** How the room puts numbers and times into words. Times of day come from the server and are shown in the zone it names. */
const formatters = new Map();

function formatter(zone, withSeconds) {
  const key = `${zone} ${withSeconds}`;
  if (!formatters.has(key)) {
    const second = withSeconds ? "2-digit" : undefined;
    const parts = { timeZone: zone, hour: "2-digit", minute: "2-digit", second, hourCycle: "h23" };
    formatters.set(key, new Intl.DateTimeFormat(undefined, parts));
  }
  return formatters.get(key);
}

/** "15:37", or "15:37:02" with seconds. */
export function timeOfDay(instant, zone, withSeconds = false) {
  return formatter(zone, withSeconds).format(Date.parse(instant));
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
