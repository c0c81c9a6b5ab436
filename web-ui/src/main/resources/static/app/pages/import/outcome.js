// What an import did, or would do, in figures and faults.

import { html, nothing } from 'lit';
import { STEPS } from './mapping.js';

const SHOWN = 100;

export function outcome(done) {
  const { dryRun, requests, steps, unchanged, repeated, corrected, skipped } = done;
  return html`<p>${count(requests, 'request')} in ${count(steps, 'step')}; ${unchanged} ${unchanged === 1 ? 'was' : 'were'} here already${repeated ? `, ${repeated} said nothing new` : ''}${corrected ? `, ${count(corrected, 'fact')} corrected` : ''}.
      ${skipped ? html`<b>${count(skipped, 'request')} ${dryRun ? 'would be' : 'were'} left out.</b>` : nothing}</p>
    <div class="figures">
      ${figures(dryRun ? 'Would come in' : 'Came in', done.byKind, (kind) => STEPS[kind] ?? kind)}
      ${figures('By year', done.byYear, (year) => year)}
      ${figures('Of these, inferred', done.inferred, (kind) => STEPS[kind] ?? kind)}
    </div>
    ${faults(done)}`;
}

function figures(caption, counts, words) {
  const rows = Object.entries(counts);
  return rows.length ? html`<table><caption>${caption}</caption><tbody>${rows.map(([name, number]) => html`
    <tr><th scope="row">${words(name)}</th><td class="num">${number}</td></tr>`)}</tbody></table>` : nothing;
}

function faults({ faults: all, moreFaults }) {
  if (!all.length) return html`<p class="good">Nothing is wrong with it.</p>`;
  const more = all.length - SHOWN + moreFaults;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Faults"><table><caption>${count(all.length + moreFaults, 'fault')}</caption>
    <thead><tr><th class="num">Row</th><th>Request</th><th>What is wrong</th><th>What to do</th></tr></thead>
    <tbody>${all.slice(0, SHOWN).map((fault) => html`<tr><td class="num">${fault.line}</td><td>${fault.ref ?? ''}</td>
      <td>${fault.message}</td><td>${fault.remedy}</td></tr>`)}</tbody></table>
    ${more > 0 ? html`<p class="soft">and ${more} more</p>` : nothing}</div>`;
}

export function count(number, word) {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
