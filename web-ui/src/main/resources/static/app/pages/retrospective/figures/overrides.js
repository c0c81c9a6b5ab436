import { html } from 'lit';
import { t } from '../../../texts.js';
import { share } from '../interval.js';
import { number } from '../words.js';
import { Figure } from './figure.js';

const { names, overrides: words } = t.retrospective;

const ANSWERS = Object.entries(words.answers);

/** What an executive decided differently, always of the whole company. */
class Overrides extends Figure {

  static asks = ['from', 'to', 'periodBy', 'asOf'];

  path = '/api/analytics/overrides';
  heading = names.OVERRIDES;
  explained = 'overrides';

  shown({ groups: [all] }) {
    return html`${share(words.overridden, all.overriddenShare, this.counted('OVERRIDDEN'))}
      ${share(words.escalated, all.escalatedShare, this.counted('ESCALATED'))}
      ${share(words.reversed, all.reversals.share, this.counted('REVERSED'))}
      <p class="headline">${words.whole} ${all.recordedInError ? this.counted('RECORDED_IN_ERROR')(all.recordedInError, words.inError(all.recordedInError)) : ''}</p>`;
  }

  table({ groups: [{ directions }] }) {
    return html`<table><caption>${words.caption}</caption>
      <thead><tr><th scope="col">${words.from}</th>${ANSWERS.map(([, said]) => html`<th scope="col" class="n">${words.to(said)}</th>`)}</tr></thead>
      <tbody>${ANSWERS.map(([from, said]) => html`<tr><th scope="row">${said}</th>
        ${ANSWERS.map(([to]) => html`<td class="n">${from === to ? '·' : number(directions[`${from}To${capital(to)}`])}</td>`)}</tr>`)}
      </tbody></table><p>${words.same(directions.sameAnswer)}</p>`;
  }
}

function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

customElements.define('p-overrides', Overrides);
