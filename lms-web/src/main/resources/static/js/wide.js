/**
 * A table that fits is no stop of Tab: only what scrolls has to be reached in order to scroll it. Without the script each is a stop,
 * since it may scroll. Fetched by main for pages with tables.
 */
const ROUNDING = 1;
const sizes = new ResizeObserver((changed) => new Set(changed.map(({ target }) => target.closest(".table-wrap"))).forEach(settle));

/** Looks at the tables below `root`, now and whenever they or their windows change. */
export function watch(root) {
  for (const part of root.querySelectorAll(".table-wrap, .table-wrap > table")) sizes.observe(part);
}

function settle(wrap) {
  if (!wrap) return;
  const hidden = [wrap.scrollWidth - wrap.clientWidth, wrap.scrollHeight - wrap.clientHeight];
  if (Math.max(...hidden) > ROUNDING) wrap.tabIndex = 0;
  else if (wrap !== document.activeElement) wrap.removeAttribute("tabindex");
}
