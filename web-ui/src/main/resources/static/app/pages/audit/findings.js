import { html, nothing } from 'lit';
import { t } from '../../texts.js';

const { found: FOUND, verify: words } = t.audit;

const SIGNS = { true: ['good', '✓', words.signs.good], false: ['bad', '✗', words.signs.bad], null: ['soft', '·', words.signs.open] };

/** What one check found, with a sign that is also said in words. Nothing is green before everything holds. */
export function finding({ check, holds, found, of, told, position }, everythingHolds) {
  const [outcome, sign, said] = SIGNS[String(holds)];
  const tone = holds && !everythingHolds ? 'soft' : outcome;
  return html`<li><span class="sign ${tone}" aria-hidden="true">${sign}</span><div>
    <h3>${words.checks[check]} <span class="hidden">${said}</span></h3><p>${FOUND[found](of)}</p>
    ${told ? html`<p class="mono soft">${told}</p>` : nothing}
    ${position ? html`<p><a href=${`/audit?after=${Math.max(0, position - 5)}`}>${words.showThere}</a></p>` : nothing}</div></li>`;
}
