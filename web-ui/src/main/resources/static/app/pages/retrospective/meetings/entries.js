import { html, nothing } from 'lit';
import { date } from '../../../format.js';
import { named } from '../../../words.js';
import { percent } from '../words.js';
import '../../../elements/p-time.js';

/** What was found, and whether the reason that it is about came back. */
export function findings(all, reasons) {
  return html`<h3>Findings</h3>${all.length === 0 ? html`<p class="soft small">None noted yet.</p>` : html`<ul class="entries">${all.map((one) => html`
    <li><p class="words">${one.text ?? 'Not to be read by you, or erased.'}</p>
      <p class="soft">${one.reason ? html`<span class="code">${one.reason}</span> ${name(one.reason, reasons)} · ` : nothing}${one.by}, <p-time at=${one.at}></p-time></p>
      ${one.recurrence ? html`<p>${recurrence(one.recurrence)}</p>` : nothing}</li>`)}</ul>`}`;
}

function name(code, reasons) {
  const found = reasons?.find((one) => one.code === code);
  return found ? named(found.name) : '';
}

function recurrence({ recurred, trend, thenShare, sinceShare, since, why }) {
  if (why) return html`<span class="soft">Whether it came back cannot be said: ${why}.</span>`;
  const shares = `${percent(thenShare.value)} of requests then, ${percent(sinceShare.value)} since (${date(since.from)} to ${date(since.to)}); ${trend}`;
  if (recurred) return html`<b>It came back:</b> ${shares}.`;
  return html`<b>${sinceShare.value === 0 ? 'It did not come back' : 'It came back less often'}:</b> ${shares}.`;
}

/** What is to be done, by whom and by when, and whether it was. */
export function actions(meeting, mayComplete, busy, sender) {
  return html`<h3>Actions</h3>${meeting.actions.length === 0 ? html`<p class="soft small">None agreed on yet.</p>` : html`<ul class="entries">
    ${meeting.actions.map((one) => html`<li class=${one.completion ? 'done' : one.overdue ? 'late' : ''}>
      <p class="words">${one.text ?? 'Not to be read by you, or erased.'}</p>
      <p class="soft">${one.ownerRole.toLowerCase()}, due ${date(one.due)} ${state(one)}</p>
      ${one.completion ? html`<p class="soft">${one.completion.by}, <p-time at=${one.completion.at}></p-time>${one.completion.note ? html`: ${one.completion.note}` : nothing}</p>` : nothing}
      ${mayComplete && !one.completion ? completing(one, busy, sender(one.id)) : nothing}</li>`)}</ul>`}`;
}

function state({ completion, overdue }) {
  if (completion) return html`<span class="pill">done</span>`;
  return overdue ? html`<span class="pill warn">overdue</span>` : nothing;
}

function completing(action, busy, send) {
  return html`<details><summary>It was done</summary><form @submit=${send}>
    <label>What came of it<textarea name="note" maxlength="10000" aria-describedby=${`note-${action.id}`}></textarea></label>
    <p class="hint" id=${`note-${action.id}`}>May be left empty.</p>
    <div><button ?disabled=${busy}>Say it is done</button></div></form></details>`;
}
