const GAP = 4;

/**
 * Places what a button opens, before it is drawn: below the button, or above it where there is no room below, from
 * where the button begins, or to where it ends, and never beyond the window.
 */
export function place(opened, button, toItsEnd) {
  requestAnimationFrame(() => {
    const { left, right, top, bottom } = button.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = opened;
    const below = bottom + GAP + offsetHeight <= innerHeight || top < offsetHeight + GAP;
    const wanted = toItsEnd ? right - offsetWidth : left;
    opened.style.left = `${Math.max(GAP, Math.min(wanted, document.documentElement.clientWidth - offsetWidth - GAP)) + scrollX}px`;
    opened.style.top = `${(below ? bottom + GAP : top - GAP - offsetHeight) + scrollY}px`;
  });
}
