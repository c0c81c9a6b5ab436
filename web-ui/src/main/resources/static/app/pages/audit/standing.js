import { html, nothing } from 'lit';
import { date, stake } from '../../format.js';
import { t } from '../../texts.js';
import { unread, unreadOf } from '../../unread.js';
import { CLAIM_STATES, OBJECTION_STATES, SIDES, STATES, disposition, named } from '../../words.js';

const words = t.audit.replay;

/** How a negotiation stood right after an event; what differs from how it stood before is marked. */
export function standing(one, before) {
  const earlier = new Map(everything(before).map((entry) => [entry.id, JSON.stringify(entry)]));
  const mark = (entry) => (before && JSON.stringify(entry) !== earlier.get(entry.id) ? 'new' : '');
  return html`<div class="card">
    <p><span class="pill ${before && before.state !== one.state ? 'accent' : ''}">${STATES[one.state]}</span> <span class="soft">${[one.salesTeam, one.productArea, one.segment].filter(Boolean).join(' · ')}</span></p>
    <h3>${words.problem}</h3><p class="words">${one.problem ?? unreadOf(one)}</p>
    <h3>${words.ask}</h3><p class="words">${one.ask ?? unreadOf(one)}</p>
    ${part(words.accounts, one.demands, (demand) => html`<li class=${mark(demand)}>${wanted(demand)}</li>`)}
    ${['ASKING', 'ANSWERING'].map((side) => part(words.reasons(SIDES[side]), one.claims.filter((claim) => claim.side === side), (claim) => html`
      <li class=${mark(claim)}><span class="headed"><b>${named(claim.name)}</b><span class="pill">${CLAIM_STATES[claim.state]}</span></span>
        <span class="words">${claim.statement}</span>${claim.question ? html`<span class="soft">${words.asked(claim.question)}</span>` : nothing}
        ${claim.evidence.map((evidence) => html`<span class="soft">${words.evidence(evidence.source)}</span>`)}</li>`))}
    ${part(words.options, one.options, (option) => html`<li class=${mark(option)}><span class="headed"><b>${option.kind === 'ASK' ? words.ask : words.counterOption}</b>
        ${option.answer ? html`<span class="pill">${option.answer.answer === 'ACCEPTED' ? words.agreedTo : words.notAgreedTo}</span>` : nothing}</span><span class="words">${option.summary ?? (option.kind === 'ASK' ? unreadOf(one) : unread())}</span></li>`)}
    ${part(words.objections, one.objections, (objection) => html`<li class=${mark(objection)}><span class="headed"><b>${objection.blocking ? words.blocking : words.notBlocking}</b>
        <span class="pill">${OBJECTION_STATES[objection.state]}</span></span><span class="words">${objection.harm ?? unread()}</span></li>`)}
    ${part(words.restatements, one.restatements, (restatement) => html`<li class=${mark(restatement)}><span class="words">${restatement.text}</span>
        <span class="soft">${restatement.confirmed === null ? words.notAnswered : restatement.confirmed ? words.confirmed : words.notConfirmed}</span></li>`)}
    ${one.decision ? html`<h3>${words.decision}</h3><ul><li class=${mark({ ...one.decision, id: 'decision' })}><b>${disposition(one.decision)}</b><span class="words">${one.decision.rationale}</span></li></ul>` : nothing}
  </div>`;
}

function wanted({ account, stake: amount, neededBy }) {
  return [account ?? words.anAccount, amount && stake(amount), neededBy && words.neededBy(date(neededBy))].filter(Boolean).join(', ');
}

function everything(one) {
  if (!one) return [];
  const decision = one.decision ? [{ ...one.decision, id: 'decision' }] : [];
  return [...one.demands, ...one.claims, ...one.options, ...one.objections, ...one.restatements, ...decision];
}

function part(heading, entries, shown) {
  return entries.length === 0 ? nothing : html`<h3>${heading}</h3><ul>${entries.map(shown)}</ul>`;
}
