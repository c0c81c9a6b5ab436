// A state as a quiet hue and in words.

import { css, html } from 'lit';
import { t } from '../texts.js';
import { STATES, disposition } from '../words.js';

const HUES = {
  OPEN: 'open', LAST_CALL: 'call', ACCEPTED: 'yes', ACCEPTED_COUNTER: 'yes', DECLINED: 'no', DEFERRED: 'later',
};

/** How a negotiation stands: what it was decided to be, or its state. */
export function standing({ state, decision }) {
  if (state === 'SUPERSEDED') return { words: decision ? t.elements.superseded(disposition(decision)) : STATES[state], hue: 'ended' };
  if (state !== 'DECIDED' || !decision) return { words: STATES[state], hue: HUES[state] ?? 'ended' };
  return { words: disposition(decision), hue: HUES[decision.disposition] };
}

export function mark(row) {
  const { words, hue } = standing(row);
  return html`<span class="mark-of ${hue}"><span class="dot" aria-hidden="true"></span>${words}</span>`;
}

export const marks = css`
  .mark-of { --hue: var(--state-ended); color: var(--hue); white-space: nowrap; font-weight: 550; }
  .mark-of.open { --hue: var(--state-open); }
  .mark-of.call { --hue: var(--state-call); }
  .mark-of.yes { --hue: var(--state-yes); }
  .mark-of.no { --hue: var(--state-no); }
  .mark-of.later { --hue: var(--state-later); }
  .dot { display: inline-block; width: 0.5em; height: 0.5em; margin-right: 0.45em; border-radius: 50%; background: var(--hue); vertical-align: 0.08em; }
`;
