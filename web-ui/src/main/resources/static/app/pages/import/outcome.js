// What an import did, or would do, in figures and faults.

import { html, nothing } from 'lit';
import { number } from '../../format.js';
import { t } from '../../texts.js';

const SHOWN = 100;

const { outcome: words, words: { steps: STEPS } } = t.imports;

export function outcome(done) {
  const { dryRun, skipped } = done;
  return html`<p>${words.all(done)} ${skipped ? html`<b>${dryRun ? words.wouldBeLeftOut(skipped) : words.leftOut(skipped)}</b>` : nothing}</p>
    <div class="figures">
      ${figures(dryRun ? words.wouldComeIn : words.cameIn, done.byKind, (kind) => STEPS[kind] ?? kind)}
      ${figures(words.byYear, done.byYear, (year) => year)}
      ${figures(words.inferred, done.inferred, (kind) => STEPS[kind] ?? kind)}
    </div>
    ${faults(done)}`;
}

function figures(caption, counts, said) {
  const rows = Object.entries(counts);
  return rows.length ? html`<table><caption>${caption}</caption><tbody>${rows.map(([name, many]) => html`
    <tr><th scope="row">${said(name)}</th><td class="num">${number(many)}</td></tr>`)}</tbody></table>` : nothing;
}

function faults({ faults: all, moreFaults }) {
  if (!all.length) return html`<p class="good">${words.faultless}</p>`;
  const more = all.length - SHOWN + moreFaults;
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${words.faults}><table><caption>${words.faultCount(all.length + moreFaults)}</caption>
    <thead><tr><th class="num">${words.row}</th><th>${words.request}</th><th>${words.wrong}</th><th>${words.remedy}</th></tr></thead>
    <tbody>${all.slice(0, SHOWN).map((fault) => html`<tr><td class="num">${fault.line}</td><td>${fault.ref ?? ''}</td>
      <td>${fault.message}</td><td>${fault.remedy}</td></tr>`)}</tbody></table>
    ${more > 0 ? html`<p class="soft">${words.more(more)}</p>` : nothing}</div>`;
}
