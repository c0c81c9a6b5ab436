import { html, nothing } from 'lit';
import { moment, number } from '../../format.js';
import { ROLES } from '../../words.js';
import { eventWords, isOfNegotiation } from './event-words.js';
import { toBase64 } from './proof/bytes.js';
import { Lines } from './proof/lines.js';
import { leafOf } from './proof/tree.js';

/** The entries of an answer: each with its line, as it was sent, and the leaf that this browser made of its bytes. */
export async function readLines(response) {
  const lines = new Lines().take(new Uint8Array(await response.arrayBuffer()));
  return Promise.all(lines.map(async (bytes) => {
    const text = new TextDecoder().decode(bytes);
    return { text, leaf: toBase64(await leafOf(bytes)), entry: JSON.parse(text) };
  }));
}

/** One entry; opened, its line and its leaf. */
export function line({ entry, text, leaf }) {
  const { position, recordedAt, occurredAt, type, actor, stream, commit } = entry;
  return html`<li id=${`p${position}`}><details><summary>
      <span class="num position">${number(position)}</span>
      <span class="what">${eventWords(type)}</span>
      <span class="soft who">${ROLES[actor.role] ?? actor.role} <span class="mono">${actor.id}</span></span>
      <span class="soft when">${moment(recordedAt)}</span></summary>
    <div class="opened"><pre tabindex="0" aria-label=${`The line at position ${position}`}>${text}</pre>
      <dl><dt>Leaf</dt><dd class="mono">${leaf}</dd>
        <dt>Happened</dt><dd>${moment(occurredAt)}</dd><dt>Recorded</dt><dd>${moment(recordedAt)}</dd>
        <dt>Commit</dt><dd>${commit[0] === commit[1] ? 'alone' : `with positions ${commit[0]} to ${commit[1]}`}</dd>
        ${isOfNegotiation(type) ? html`<dt>Negotiation</dt><dd><a href=${`/audit/replay/${stream}?at=${position}`}>Replay it to here</a> · <a href=${`/negotiations/${stream}`}>as it stands now</a> · <a href=${`/audit?stream=${stream}`}>all of its entries</a></dd>` : nothing}</dl></div>
  </details></li>`;
}
