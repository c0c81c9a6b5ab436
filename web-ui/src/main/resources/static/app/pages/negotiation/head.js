import { html, nothing } from 'lit';
import '../../elements/p-term.js';
import { mark } from '../../elements/state-mark.js';
import { age, date, daysUntil, left, number, overdue, stake } from '../../format.js';
import { t } from '../../texts.js';
import { unreadOf } from '../../unread.js';
import { COMMITMENTS } from '../../words.js';
import { corrections, entryOf, said, struck, wordingOf } from './corrections.js';
import { origin, remarks } from './parts.js';
import { elsewhere, elsewhereOf } from './references.js';

const { head: words } = t.negotiation;

/** What it is called, and how it stands. */
export function title(n) {
  const text = (name) => said(n, wordingOf(n, name), name, n[name]);
  return html`<header>
    <p class="crumbs small"><a href="/">${t.negotiation.board}</a> <span class="soft">/ ${['productArea', 'segment', 'salesTeam'].filter((name) => n[name]).map((name, i) => html`${i ? ' · ' : ''}${text(name)}`)}</span></p>
    <h1>${text('title')}</h1>
    <p class="facts small">
      ${mark(n)}
      ${n.decision ? nothing : due(n)}
      <span class="soft">${words.raised({ by: n.raisedBy && bold(n.raisedBy), others: n.onBehalfOf.join(', '), on: date(n.raisedAt), age: n.decision ? '' : age(n.raisedAt) })}</span>
      ${n.responsible === n.raisedBy ? nothing : html`<span class="soft">${words.nowWith(bold(n.responsible))}</span>`}
      ${n.effort === null ? nothing : html`<span class="soft">${words.effort(said(n, entryOf(n, ['EffortEstimated']), 'personDays', number(n.effort)), n.effort)}</span>`}
      ${n.decider ? html`<span class="soft">${words.decider(bold(n.decider))}</span>` : nothing}
      ${n.expedited ? html`<span class="pill warn"><p-term of="expedited">${words.expedited(n.expedited.code)}</p-term></span>` : nothing}
      ${n.existingCommitment ? html`<span class="pill warn"><p-term of="commitment">${words.promised(commitment(n))}</p-term></span>` : nothing}
      ${n.escalation ? html`<span class="pill warn"><p-term of="escalation">${words.escalated}</p-term></span>` : nothing}
      ${n.imported ? html`<span class="pill">${words.imported({ ref: n.importedRef, by: n.importedBy })}</span>` : nothing}
      ${n.duplicateOf ? html`<a href="/negotiations/${n.duplicateOf}">${words.earlier}</a>` : nothing}
      ${n.supersededBy ? html`<a href="/negotiations/${n.supersededBy}">${words.later}</a>` : nothing}
    </p>
  </header>`;
}

/** What is asked for: the problem, and apart from it the ask. */
export function head(n, act) {
  const text = (name) => said(n, wordingOf(n, name), name, n[name]);
  return html`<div class="head">
    <div class="request">
      <section><h2 class="label"><p-term of="problem">${words.problem}</p-term></h2><p-words class="words">${n.problem ? text('problem') : unreadOf(n)}</p-words></section>
      <section><h2 class="label"><p-term of="ask">${words.ask}</p-term></h2><p-words class="words">${n.ask ? text('ask') : unreadOf(n)}</p-words></section>
    </div>
    ${n.demands.length ? html`<ul class="demands small" aria-label=${words.accounts}>${n.demands.map((one) => demand(n, one, act))}</ul>` : nothing}
    ${elsewhere(n, act)}
  </div>`;
}

const bold = (name) => html`<b>${name}</b>`;

function due(n) {
  if (n.imported || (n.state !== 'OPEN' && n.state !== 'LAST_CALL')) return nothing;
  const days = daysUntil(n.answerBy);
  return html`<span>${words.answerBy(date(n.answerBy), html`<span class=${days < 0 ? 'warn' : 'soft'}>${days < 0 ? overdue(days) : left(days)}</span>`)}</span>`;
}

function commitment(n) {
  const { kind, reference, dueOn } = n.existingCommitment;
  const text = (name, shown) => html`, ${said(n, entryOf(n, ['RequestRaised']), `existingCommitment.${name}`, shown)}`;
  return html`${COMMITMENTS[kind]}${reference ? text('reference', reference) : nothing}${dueOn ? text('dueOn', date(dueOn)) : nothing}`;
}

function demand(n, one, act) {
  const text = (name, shown) => said(n, one.position, name, shown);
  return html`<li id=${one.id} tabindex="-1" class=${one.retracted ? 'retracted' : ''}><b>${text('account', one.account)}</b>
    ${one.stake ? html`<span class="soft">${atStake(n, one)}</span>` : nothing}
    ${one.neededBy ? html`<span class="soft">${words.neededBy(text('neededBy', date(one.neededBy)))}</span>` : nothing}
    ${elsewhereOf(n, one, act)}${origin(one)}${remarks(one)}</li>`;
}

// A stake is said as one, so that what was corrected of it is, too.
function atStake(n, one) {
  const were = ['amount', 'currency', 'basis'].flatMap((name) => corrections(n, one.position, `stake.${name}`)
    .map(({ old, reason }) => struck(stake({ ...one.stake, [name]: name === 'amount' ? Number(old) : old }), reason)));
  return html`${were}${were.length ? html`<ins>${stake(one.stake)}</ins>` : stake(one.stake)}${one.stake.stage ? html`, ${said(n, one.position, 'stake.stage', one.stake.stage)}` : nothing}`;
}
