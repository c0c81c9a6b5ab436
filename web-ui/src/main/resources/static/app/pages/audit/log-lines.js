import { html, nothing } from 'lit';
import { moment, number } from '../../format.js';
import { t } from '../../texts.js';
import { ROLES } from '../../words.js';
import { eventWords, isOfNegotiation } from './event-words.js';
import { toBase64 } from './proof/bytes.js';
import { Lines } from './proof/lines.js';
import { leafOf } from './proof/tree.js';

const words = t.audit.log;

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
    <div class="opened"><pre tabindex="0" aria-label=${words.line(position)}>${text}</pre>
      <dl><dt>${words.leaf}</dt><dd class="mono">${leaf}</dd>
        <dt>${words.happened}</dt><dd>${moment(occurredAt)}</dd><dt>${words.recorded}</dt><dd>${moment(recordedAt)}</dd>
        <dt>${words.commit}</dt><dd>${commit[0] === commit[1] ? words.alone : words.withPositions(...commit)}</dd>
        ${isOfNegotiation(type) ? html`<dt>${words.negotiation}</dt><dd><a href=${`/audit/replay/${stream}?at=${position}`}>${words.replayIt}</a> · <a href=${`/negotiations/${stream}`}>${words.asItStands}</a> · <a href=${`/audit?stream=${stream}`}>${words.allEntries}</a></dd>` : nothing}</dl></div>
  </details></li>`;
}
