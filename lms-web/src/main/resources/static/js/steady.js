/**
 * What a page fetches by itself takes nothing from who is at it. What comes in as it stands there is not put in anew; what is held
 * down by a mouse stays until it is let go, since a button that goes between press and release is never clicked; and while a job goes
 * on, only the words that say so change. Fetched by main for pages that save or look again by themselves.
 */
document.addEventListener("htmx:oobBeforeSwap", ({ detail }) => {
  const { target, fragment } = detail;
  const [fresh] = fragment.children;
  if (!fresh) return;
  const held = target.matches(":active") && !fresh.querySelector("[hx-get], [hx-post]"); // which only htmx can put in
  detail.shouldSwap = !held && !sent(fresh).isEqualNode(sent(target));
  if (held) onceReleased(target, () => put(fresh));
});

document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  const { elt: asker } = detail.requestConfig;
  if (!/\bevery /.test(asker.getAttribute("hx-trigger"))) return;
  const answer = document.createElement("template");
  answer.innerHTML = detail.serverResponse;
  const same = detail.target === asker ? answer.innerHTML === asker.innerHTML : goesOn(asker, answer.content, detail);
  if (same || detail.target.matches(":active")) detail.shouldSwap = false; // it asks again soon
});

/** As the server sends it, but for stops of Tab, which a table that fits has lost meanwhile. */
function sent(element) {
  const copy = element.cloneNode(true);
  for (const wrap of copy.querySelectorAll(".table-wrap")) wrap.removeAttribute("tabindex");
  return copy;
}

function onceReleased(element, act) {
  if (element.matches(":active")) requestAnimationFrame(() => onceReleased(element, act));
  else act();
}

function put(fresh) {
  const { id } = document.activeElement;
  document.getElementById(fresh.id)?.replaceWith(fresh);
  if (id && document.activeElement === document.body) document.getElementById(id)?.focus({ preventScroll: true });
}

/** Of a page whose job is not over, only what asks is put in anew. Whether even that is as it stands. */
function goesOn(asker, answer, detail) {
  const asks = `[hx-get=${JSON.stringify(asker.getAttribute("hx-get"))}]`;
  const fresh = detail.target.id === "main" && answer.querySelector(asks);
  if (!fresh) return false;
  detail.target = asker;
  detail.selectOverride = asks;
  return fresh.outerHTML === asker.outerHTML.replace(' class="htmx-request"', "");
}
