import { html } from 'lit';
import { share } from '../interval.js';
import { number } from '../words.js';
import { Figure } from './figure.js';

const ANSWERS = [['yes', 'yes'], ['no', 'no'], ['deferred', 'later']];

/** What an executive decided differently, always of the whole company. */
class Overrides extends Figure {

  static asks = ['from', 'to', 'periodBy', 'asOf'];

  path = '/api/analytics/overrides';
  heading = 'Overrides and reversals';
  explained = 'overrides';

  shown({ groups: [all] }) {
    return html`${share('of the decided were overridden', all.overriddenShare)}
      ${share('of those raised were escalated', all.escalatedShare)}
      ${share('of answers a year old were reversed within it', all.reversals.share)}
      <p class="headline">Whole company, whatever the filters.${all.recordedInError ? html` Recorded in error, counted apart: ${number(all.recordedInError)}.` : ''}</p>`;
  }

  table({ groups: [{ directions }] }) {
    return html`<table><caption>Overrides by direction</caption>
      <thead><tr><th scope="col">from</th>${ANSWERS.map(([, words]) => html`<th scope="col" class="n">to ${words}</th>`)}</tr></thead>
      <tbody>${ANSWERS.map(([from, words]) => html`<tr><th scope="row">${words}</th>
        ${ANSWERS.map(([to]) => html`<td class="n">${from === to ? '·' : number(directions[`${from}To${capital(to)}`])}</td>`)}</tr>`)}
      </tbody></table><p>The same answer, another option or date: ${number(directions.sameAnswer)}</p>`;
  }
}

function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

customElements.define('p-overrides', Overrides);
