import { html, nothing } from 'lit';
import { age, date, daysUntil, stake } from '../../format.js';
import { STATES, disposition } from '../../words.js';
import { left, overdue } from '../board/board-rows.js';

/** What is asked for: the problem, and apart from it the ask. */
export function head(n) {
  return html`<header>
    <p class="crumbs small"><a href="/">Board</a> <span class="soft">/ ${[n.productArea, n.segment, n.salesTeam].filter(Boolean).join(' · ')}</span></p>
    <h1>${n.title ?? html`<i class="soft">Not to be read in your role</i>`}</h1>
    <p class="facts small">
      <span class="pill ${n.state === 'OPEN' || n.state === 'LAST_CALL' ? 'accent' : ''}">${STATES[n.state]}</span>
      ${n.decision ? html`<b>${disposition(n.decision)}</b>` : due(n)}
      <span class="soft">raised${n.raisedBy ? html` by <b>${n.raisedBy}</b>` : nothing}${n.onBehalfOf.length ? ` for ${n.onBehalfOf.join(', ')}` : ''}, ${date(n.raisedAt)}${n.decision ? '' : ` (${age(n.raisedAt)})`}</span>
      ${n.responsible === n.raisedBy ? nothing : html`<span class="soft">now with <b>${n.responsible}</b></span>`}
      ${n.effort === null ? nothing : html`<span class="soft">${n.effort} person-days</span>`}
      ${n.decider ? html`<span class="soft">to be decided by <b>${n.decider}</b></span>` : nothing}
      ${n.expedited ? html`<span class="pill warn">Expedited, ${n.expedited.code}</span>` : nothing}
      ${n.existingCommitment ? html`<span class="pill warn">Promised: ${commitment(n.existingCommitment)}</span>` : nothing}
      ${n.escalation ? html`<span class="pill warn">Escalated</span>` : nothing}
      ${n.imported ? html`<span class="pill">Imported history${n.importedRef ? `, ${n.importedRef}` : ''}, brought in by ${n.importedBy}</span>` : nothing}
      ${n.duplicateOf ? html`<a href="/negotiations/${n.duplicateOf}">the earlier request</a>` : nothing}
      ${n.supersededBy ? html`<a href="/negotiations/${n.supersededBy}">the later request</a>` : nothing}
    </p>
    <div class="request">
      <section><h2 class="label">The problem</h2><p class="words">${n.problem ?? nothing}</p></section>
      <section><h2 class="label">The ask</h2><p class="words">${n.ask ?? nothing}</p></section>
    </div>
    ${n.demands.length ? html`<ul class="demands small" aria-label="Accounts">${n.demands.map(demand)}</ul>` : nothing}
  </header>`;
}

function due(n) {
  if (n.imported || (n.state !== 'OPEN' && n.state !== 'LAST_CALL')) return nothing;
  const days = daysUntil(n.answerBy);
  return html`<span>answer by ${date(n.answerBy)}, <span class=${days < 0 ? 'warn' : 'soft'}>${days < 0 ? overdue(days) : left(days)}</span></span>`;
}

function commitment({ kind, reference, dueOn }) {
  const words = { CONTRACT: 'by contract', ROADMAP: 'on a roadmap', VERBAL: 'in words' }[kind];
  return [words, reference, dueOn && date(dueOn)].filter(Boolean).join(', ');
}

function demand(one) {
  return html`<li class=${one.retracted ? 'retracted' : ''}><b>${one.account}</b>
    ${one.stake ? html`<span class="soft">${stake(one.stake)}${one.stake.stage ? `, ${one.stake.stage}` : ''}</span>` : nothing}
    ${one.neededBy ? html`<span class="soft">· needed by ${date(one.neededBy)}</span>` : nothing}</li>`;
}
