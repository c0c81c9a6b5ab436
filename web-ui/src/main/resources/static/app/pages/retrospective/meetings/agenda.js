import { html, nothing } from 'lit';
import { get, post } from '../../../api.js';
import { notice } from '../../../notices.js';
import { FIGURES } from '../figures/all.js';
import '../../../elements/p-words.js';

/** What sales and product want to talk about, as {words, href} to what it is about. */
export function agenda(meeting) {
  return html`<h3>Agenda</h3>${meeting.agenda.length === 0 ? html`<p class="soft small">Nothing yet. Each side can put figures, negotiations and questions here before the meeting.</p>` : html`<ol class="entries">
    ${meeting.agenda.map((one) => html`<li id=${one.id} tabindex="-1">${about(one)}
      ${one.text ? html`<p-words class="words">${one.text}</p-words>` : nothing}<p class="soft">${one.by}</p></li>`)}</ol>`}`;
}

function about({ figure, negotiation, title }) {
  if (figure) return html`<a href="#${figure}" @click=${toFigure}>${FIGURES.get(figure).words}</a>`;
  return negotiation ? html`<a href="/negotiations/${negotiation}">${title ?? 'A negotiation'}</a>` : nothing;
}

// The figures are in another shadow tree, where an address does not find them.
function toFigure(event) {
  event.preventDefault();
  const name = event.currentTarget.getAttribute('href').slice(1);
  event.currentTarget.dispatchEvent(new CustomEvent('figure', { detail: name, bubbles: true, composed: true }));
}

/** Puts an item, {figure} or {negotiation}, on the agenda of a retrospective; without one, of the latest that is open. */
export async function putOnAgenda(item, words, id) {
  try {
    const to = id ?? (await get('/api/retrospectives')).items.find(({ state }) => state === 'OPEN')?.id;
    if (!to) {
      notice('No retrospective is open. A facilitator opens one.');
      return;
    }
    await post(`/api/retrospectives/${to}/agenda`, item);
    notice(`“${words}” is on the agenda.`);
  } catch (problem) {
    notice(`It could not be put on the agenda: ${problem.message}`);
  }
}
