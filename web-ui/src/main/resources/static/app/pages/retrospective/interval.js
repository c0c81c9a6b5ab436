import { html, svg, nothing } from 'lit';
import { t } from '../../texts.js';
import { interval, isKnown, percent, proportion, whyOf } from './words.js';

/** A share on a line from 0 to 100 %: its interval as a band, its value as a mark. It only repeats what is written. */
export function intervalBar({ value, low, high }) {
  const at = (share) => `${(share * 100).toFixed(2)}%`;
  return html`<svg class="interval" aria-hidden="true" focusable="false">
    <line class="track" x1="0" x2="100%" y1="50%" y2="50%"></line>
    ${!isKnown(value) ? nothing : svg`
      <rect class="band" x=${at(low ?? value)} width=${at(Math.max((high ?? value) - (low ?? value), 0.002))} y="25%" height="50%"></rect>
      <line class="mark" x1=${at(value)} x2=${at(value)} y1="8%" y2="92%"></line>`}
  </svg>`;
}

/**
 * A share as a line of a figure: what it is of, its value, how far it may be off, and on how many it rests. Its value leads to
 * the list of those that it counts, if `listed` gives one for a count and words.
 */
export function share(label, one, listed = (_, said) => said) {
  const known = isKnown(one.value);
  return html`<div class="share">
    <span class="of">${label}</span>
    <span class="value" title=${proportion(one)}>${known ? listed(one.value, percent(one.value)) : html`<span class="unknown">${t.retrospective.notKnown}</span>`}</span>
    ${intervalBar(one)}
    <span class="range">${range(one, known)}</span>
  </div>`;
}

function range({ low, high, n, why }, known) {
  if (!known) return whyOf(why);
  const shown = isKnown(low) ? interval({ low, high }) : whyOf(why) ?? t.retrospective.noInterval;
  return t.retrospective.restsOn(shown, n);
}
