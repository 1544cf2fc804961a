/** Moves a list's items under the finger or mouse that holds one by its handle. */
const EDGE_PX = 96;
const SCROLL_PX = 16;

/** Calls `begins(item)` and, once let go of, `ends(item)`; in between the list is in its new order at each moment. */
export function letDrag(list, { begins, ends }) {
  let held;

  list.addEventListener("pointerdown", (event) => {
    const handle = event.target.closest("[data-part=handle]");
    if (!handle || event.button !== 0 || handle.matches(":disabled")) return;
    held = handle.closest("li");
    list.setPointerCapture(event.pointerId); // the list stays where it is, its items do not
    held.toggleAttribute("data-held", true);
    begins(held);
  });
  list.addEventListener("pointermove", ({ clientY }) => {
    if (!held) return;
    const others = [...list.children].filter((item) => item !== held);
    const next = others.find((item) => clientY < middle(item)) ?? null;
    if (next !== held.nextElementSibling) list.insertBefore(held, next);
    scrollAt(clientY);
  });
  list.addEventListener("lostpointercapture", () => {
    const item = held;
    held = undefined;
    item?.toggleAttribute("data-held", false);
    if (item) ends(item);
  });
}

function middle(item) {
  const { top, height } = item.getBoundingClientRect();
  return top + height / 2;
}

/** A long list goes on under the edge of a phone. */
function scrollAt(y) {
  if (y < EDGE_PX) window.scrollBy(0, -SCROLL_PX);
  else if (y > window.innerHeight - EDGE_PX) window.scrollBy(0, SCROLL_PX);
}
