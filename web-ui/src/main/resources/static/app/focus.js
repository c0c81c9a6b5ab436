/** Whether the focus is still where it was once this work is done, or nowhere, so that the page may move it. */
export async function focusStays(work) {
  const before = focused();
  await work();
  return [before, document.body].includes(focused());
}

function focused() {
  let it = document.activeElement;
  while (it.shadowRoot?.activeElement) it = it.shadowRoot.activeElement;
  return it;
}
