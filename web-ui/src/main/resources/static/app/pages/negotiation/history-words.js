// An event as a sentence that its actor's name begins.

import { reasonName } from '../../catalogue.js';
import { date } from '../../format.js';
import { t } from '../../texts.js';

const words = t.negotiation.history;

/** What an event says of its actor. */
export function sentence({ type }) {
  return words.events[type] ?? type;
}

const WORDS = ['title', 'statement', 'question', 'source', 'harm', 'summary', 'text', 'external', 'reason', 'noAlternativeBecause', 'news', 'note', 'account', 'productArea', 'person', 'value'];

/** The words of an event that say most, with the reason before them if there is one. */
export function gist({ data }) {
  if (!data) return '';
  const said = data.reasoning?.rationale ?? data.forecast?.statement ?? WORDS.map((name) => data[name]).find((value) => typeof value === 'string');
  const rest = data.personDays === undefined ? data.on && date(data.on) : words.personDays(data.personDays);
  return [data.code && reasonName(data.code), said ?? rest].filter(Boolean).join(': ');
}
