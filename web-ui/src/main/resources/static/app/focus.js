/** Loads what this shows anew, and says whether the focus may be moved then: it is where it was, or nowhere. */
export async function loadedInPlace(shown) {
  const before = focused();
  await shown.load();
  await shown.updateComplete;
  return [before, document.body].includes(focused());
}

/** The same once something was taken away: where the focus went with it, it goes to what this selects. */
export async function loadedWithout(shown, selector) {
  if (await loadedInPlace(shown) && focused() === document.body) shown.renderRoot.querySelector(selector).focus();
}

function focused() {
  let it = document.activeElement;
  while (it.shadowRoot?.activeElement) it = it.shadowRoot.activeElement;
  return it;
}
