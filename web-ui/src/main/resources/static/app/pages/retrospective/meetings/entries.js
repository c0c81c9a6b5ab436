import { html, nothing } from 'lit';
import { date } from '../../../format.js';
import { t } from '../../../texts.js';
import { ROLES, named } from '../../../words.js';
import { percent, whyOf } from '../words.js';
import '../../../elements/p-time.js';
import '../../../elements/p-words.js';

const { meetings: words, trends } = t.retrospective;

/** What was found, and whether the reason that it is about came back. */
export function findings({ findings: all, at }, reasons) {
  return html`<h3>${words.findings}</h3>${all.length === 0 ? html`<p class="soft small">${words.noFindings}</p>` : html`<ul class="entries">${all.map((one) => html`
    <li id=${one.id} tabindex="-1"><p-words class="words">${one.text ?? words.notToBeRead}</p-words>
      <p class="soft">${one.reason ? html`${name(one.reason, reasons)} <span class="code">${one.reason}</span> · ` : nothing}${one.by}, <p-time at=${one.at}></p-time></p>
      ${one.recurrence ? html`<p>${recurrence(one.recurrence, at)}</p>` : nothing}</li>`)}</ul>`}`;
}

function name(code, reasons) {
  const found = reasons?.find((one) => one.code === code);
  return found ? named(found.name) : '';
}

// A period that is not over has no end yet but today.
function recurrence({ recurred, trend, thenShare, sinceShare, since, why }, at) {
  if (why) return html`<span class="soft">${words.recurrenceUnknown(whyOf(why))}</span>`;
  const shares = words.recurrenceShares({ then: percent(thenShare.value), since: percent(sinceShare.value), from: date(since.from), to: date(since.to), trend: trends[trend] });
  if (since.to >= at.slice(0, 10)) return html`<span class="soft">${words.recurrenceSoFar(shares)}</span>`;
  const strong = (said) => html`<b>${said}</b>`;
  if (recurred) return words.cameBack(shares, strong);
  return sinceShare.value === 0 ? words.didNotComeBack(shares, strong) : words.cameBackLess(shares, strong);
}

/** What is to be done, by whom and by when, and whether it was. */
export function actions(meeting, complete) {
  return html`<h3>${words.actions}</h3>${meeting.actions.length === 0 ? html`<p class="soft small">${words.noActions}</p>` : html`<ul class="entries">
    ${meeting.actions.map((one) => html`<li id=${one.id} tabindex="-1" class=${one.completion ? 'done' : one.overdue ? 'late' : ''}>
      <p-words class="words">${one.text ?? words.notToBeRead}</p-words>
      <p class="soft">${words.due(words.roles[one.ownerRole] ?? ROLES[one.ownerRole], date(one.due))} ${state(one)}</p>
      ${one.completion ? html`<p class="soft">${one.completion.by}, <p-time at=${one.completion.at}></p-time>${one.completion.note ? html`: ${one.completion.note}` : nothing}</p>` : nothing}
      ${complete && !one.completion ? complete(one) : nothing}</li>`)}</ul>`}`;
}

function state({ completion, overdue }) {
  if (completion) return html`<span class="pill">${words.done}</span>`;
  return overdue ? html`<span class="pill warn">${words.overdue}</span>` : nothing;
}
