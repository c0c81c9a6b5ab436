// Addresses in what people wrote, as links: to the web alone, and without telling where one comes from.

import { html } from 'lit';

const ADDRESS = /https?:\/\/[^\s<>"'`{}|\\^]+/gi;

/** A text with its addresses as links; anything else as it is. */
export function linked(text) {
  if (typeof text !== 'string') return text;
  const parts = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = withoutEnd(found);
    if (!URL.canParse(address)) continue;
    parts.push(text.slice(from, index), anchor(address));
    from = index + address.length;
  }
  return parts.length ? [...parts, text.slice(from)] : text;
}

/** A link to an address of the web. */
export function anchor(address) {
  return html`<a href=${address} target="_blank" rel="noopener noreferrer">${address}</a>`;
}

// What ends a sentence or closes a bracket around an address is not of it.
function withoutEnd(address) {
  const end = address.at(-1);
  const closes = { ')': '(', ']': '[' }[end];
  const loose = closes ? address.split(closes).length < address.split(end).length : '.,;:!?…*'.includes(end);
  return loose ? withoutEnd(address.slice(0, -1)) : address;
}
