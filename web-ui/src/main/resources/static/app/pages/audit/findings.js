import { html, nothing } from 'lit';

const CHECKS = { key: 'Key', signature: 'Signature', lines: 'Lines', root: 'Tree', kept: 'Kept checkpoint' };
const SIGNS = { true: ['good', '✓', 'holds'], false: ['bad', '✗', 'does not hold'], null: ['soft', '·', 'to be compared by you'] };

/** What one check found, with a sign that is also said in words. Nothing is green before everything holds. */
export function finding({ check, holds, words, told, position }, everythingHolds) {
  const [found, sign, said] = SIGNS[String(holds)];
  const tone = holds && !everythingHolds ? 'soft' : found;
  return html`<li><span class="sign ${tone}" aria-hidden="true">${sign}</span><div>
    <h3>${CHECKS[check]} <span class="hidden">${said}</span></h3><p>${words}</p>
    ${told ? html`<p class="mono soft">${told}</p>` : nothing}
    ${position ? html`<p><a href=${`/audit?after=${Math.max(0, position - 5)}`}>Show the log there</a></p>` : nothing}</div></li>`;
}
