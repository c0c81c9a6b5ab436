import { html, nothing } from 'lit';
import { date } from '../../../format.js';
import { named } from '../../../words.js';
import { percent } from '../words.js';
import '../../../elements/p-time.js';
import '../../../elements/p-words.js';

/** What was found, and whether the reason that it is about came back. */
export function findings({ findings: all, at }, reasons) {
  return html`<h3>Findings</h3>${all.length === 0 ? html`<p class="soft small">None noted yet.</p>` : html`<ul class="entries">${all.map((one) => html`
    <li id=${one.id} tabindex="-1"><p-words class="words">${one.text ?? 'Not to be read by you, or erased.'}</p-words>
      <p class="soft">${one.reason ? html`${name(one.reason, reasons)} <span class="code">${one.reason}</span> · ` : nothing}${one.by}, <p-time at=${one.at}></p-time></p>
      ${one.recurrence ? html`<p>${recurrence(one.recurrence, at)}</p>` : nothing}</li>`)}</ul>`}`;
}

function name(code, reasons) {
  const found = reasons?.find((one) => one.code === code);
  return found ? named(found.name) : '';
}

// A period that is not over has no end yet but today.
function recurrence({ recurred, trend, thenShare, sinceShare, since, why }, at) {
  if (why) return html`<span class="soft">Whether it came back cannot be said: ${why}.</span>`;
  const shares = `${percent(thenShare.value)} of requests then, ${percent(sinceShare.value)} since (${date(since.from)} to ${date(since.to)}); ${trend}`;
  if (since.to >= at.slice(0, 10)) return html`<span class="soft">Whether it came back can be said once the period is over. So far ${shares}.</span>`;
  if (recurred) return html`<b>It came back:</b> ${shares}.`;
  return html`<b>${sinceShare.value === 0 ? 'It did not come back' : 'It came back less often'}:</b> ${shares}.`;
}

/** What is to be done, by whom and by when, and whether it was. */
export function actions(meeting, complete) {
  return html`<h3>Actions</h3>${meeting.actions.length === 0 ? html`<p class="soft small">None agreed on yet.</p>` : html`<ul class="entries">
    ${meeting.actions.map((one) => html`<li id=${one.id} tabindex="-1" class=${one.completion ? 'done' : one.overdue ? 'late' : ''}>
      <p-words class="words">${one.text ?? 'Not to be read by you, or erased.'}</p-words>
      <p class="soft">${one.ownerRole.toLowerCase()}, due ${date(one.due)} ${state(one)}</p>
      ${one.completion ? html`<p class="soft">${one.completion.by}, <p-time at=${one.completion.at}></p-time>${one.completion.note ? html`: ${one.completion.note}` : nothing}</p>` : nothing}
      ${complete && !one.completion ? complete(one) : nothing}</li>`)}</ul>`}`;
}

function state({ completion, overdue }) {
  if (completion) return html`<span class="pill">done</span>`;
  return overdue ? html`<span class="pill warn">overdue</span>` : nothing;
}
