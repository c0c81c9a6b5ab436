import { html, nothing } from 'lit';
import { get, post } from '../../../api.js';
import { notice } from '../../../notices.js';
import { t } from '../../../texts.js';
import '../../../elements/p-words.js';

const { names, meetings: words } = t.retrospective;

/** What sales and product want to talk about, as {words, href} to what it is about. */
export function agenda(meeting) {
  return html`<h3>${words.agenda}</h3>${meeting.agenda.length === 0 ? html`<p class="soft small">${words.noAgenda}</p>` : html`<ol class="entries">
    ${meeting.agenda.map((one) => html`<li id=${one.id} tabindex="-1">${about(one)}
      ${one.text ? html`<p-words class="words">${one.text}</p-words>` : nothing}<p class="soft">${one.by}</p></li>`)}</ol>`}`;
}

function about({ figure, negotiation, title }) {
  if (figure) return html`<a href="#${figure}" @click=${toFigure}>${names[figure]}</a>`;
  return negotiation ? html`<a href="/negotiations/${negotiation}">${title ?? words.aNegotiation}</a>` : nothing;
}

// The figures are in another shadow tree, where an address does not find them.
function toFigure(event) {
  event.preventDefault();
  const name = event.currentTarget.getAttribute('href').slice(1);
  event.currentTarget.dispatchEvent(new CustomEvent('figure', { detail: name, bubbles: true, composed: true }));
}

/** Puts an item, {figure} or {negotiation}, on the agenda of a retrospective; without one, of the latest that is open. */
export async function putOnAgenda(item, called, id) {
  try {
    const to = id ?? (await get('/api/retrospectives')).items.find(({ state }) => state === 'OPEN')?.id;
    if (!to) {
      notice(words.noneOpen);
      return;
    }
    await post(`/api/retrospectives/${to}/agenda`, item);
    notice(words.isOnAgenda(called));
  } catch (problem) {
    notice(words.notPut(problem.message));
  }
}
