import { html, nothing } from 'lit';
import { date, stake } from '../../format.js';
import { CLAIM_STATES, OBJECTION_STATES, SIDES, STATES, disposition, named } from '../../words.js';

/** How a negotiation stood right after an event; what differs from how it stood before is marked. */
export function standing(one, before) {
  const earlier = new Map(everything(before).map((entry) => [entry.id, JSON.stringify(entry)]));
  const mark = (entry) => (before && JSON.stringify(entry) !== earlier.get(entry.id) ? 'new' : '');
  return html`<div class="card">
    <p><span class="pill ${before && before.state !== one.state ? 'accent' : ''}">${STATES[one.state]}</span> <span class="soft">${[one.salesTeam, one.productArea, one.segment].filter(Boolean).join(' · ')}</span></p>
    <h3>The problem</h3><p class="words">${one.problem ?? 'Not to be read by you, or erased.'}</p>
    <h3>The ask</h3><p class="words">${one.ask ?? 'Not to be read by you, or erased.'}</p>
    ${part('Accounts', one.demands, (demand) => html`<li class=${mark(demand)}>${demand.account ?? 'an account'}${demand.stake ? html`, ${stake(demand.stake)}` : nothing}${demand.neededBy ? html`, needed by ${date(demand.neededBy)}` : nothing}</li>`)}
    ${['ASKING', 'ANSWERING'].map((side) => part(`${SIDES[side]}: reasons`, one.claims.filter((claim) => claim.side === side), (claim) => html`
      <li class=${mark(claim)}><span class="headed"><b>${named(claim.name)}</b><span class="pill">${CLAIM_STATES[claim.state]}</span></span>
        <span class="words">${claim.statement}</span>${claim.question ? html`<span class="soft">Asked: ${claim.question}</span>` : nothing}
        ${claim.evidence.map((evidence) => html`<span class="soft">Evidence: ${evidence.source}</span>`)}</li>`))}
    ${part('Options', one.options, (option) => html`<li class=${mark(option)}><span class="headed"><b>${option.kind === 'ASK' ? 'The ask' : 'A counter-option'}</b>
        ${option.answer ? html`<span class="pill">${option.answer.answer === 'ACCEPTED' ? 'agreed to' : 'not agreed to'}</span>` : nothing}</span><span class="words">${option.summary}</span></li>`)}
    ${part('Objections', one.objections, (objection) => html`<li class=${mark(objection)}><span class="headed"><b>${objection.blocking ? 'Blocking' : 'Not blocking'}</b>
        <span class="pill">${OBJECTION_STATES[objection.state]}</span></span><span class="words">${objection.harm}</span></li>`)}
    ${part('Restatements', one.restatements, (restatement) => html`<li class=${mark(restatement)}><span class="words">${restatement.text}</span>
        <span class="soft">${restatement.confirmed === null ? 'not answered yet' : restatement.confirmed ? 'confirmed by the other side' : 'not confirmed by the other side'}</span></li>`)}
    ${one.decision ? html`<h3>Decision</h3><ul><li class=${mark({ ...one.decision, id: 'decision' })}><b>${disposition(one.decision)}</b><span class="words">${one.decision.rationale}</span></li></ul>` : nothing}
  </div>`;
}

function everything(one) {
  if (!one) return [];
  const decision = one.decision ? [{ ...one.decision, id: 'decision' }] : [];
  return [...one.demands, ...one.claims, ...one.options, ...one.objections, ...one.restatements, ...decision];
}

function part(heading, entries, shown) {
  return entries.length === 0 ? nothing : html`<h3>${heading}</h3><ul>${entries.map(shown)}</ul>`;
}
