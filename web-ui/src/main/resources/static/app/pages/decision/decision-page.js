import { LitElement, css, html, nothing } from 'lit';
import { fetchRaw, get } from '../../api.js';
import { reasonName, reasons } from '../../catalogue.js';
import { copy } from '../../elements/copy.js';
import '../../elements/p-state.js';
import { mark, marks } from '../../elements/state-mark.js';
import { date } from '../../format.js';
import { linked } from '../../linked.js';
import { base, buttons, cards } from '../../styles.js';
import { t } from '../../texts.js';
import { unread, unreadOf } from '../../unread.js';
import { disposition } from '../../words.js';

const { decision: words } = t;
const { decision: shared } = t.negotiation;

/** A decision by itself, to be sent on inside the company, printed, or kept as text. */
class DecisionPage extends LitElement {
  static properties = { params: { attribute: false }, query: { attribute: false }, n: { state: true }, text: { state: true }, discreet: { state: true }, alone: { state: true }, problem: { state: true } };

  static styles = [base, buttons, cards, marks, css`
    .page { max-width: 46rem; display: grid; gap: var(--space-5); }
    .top { display: flex; flex-wrap: wrap; gap: var(--space-2); align-items: center; justify-content: space-between; }
    header { display: grid; gap: var(--space-1); }
    section { display: grid; gap: var(--space-2); }
    .customer { padding: var(--space-4); background: var(--accent-soft); border-radius: var(--radius); }
    .customer .words { font-size: var(--text-l); }
    pre { margin: 0; padding: var(--space-3); background: var(--sunken); border-radius: var(--radius); font: 400 var(--text-xs) / 1.6 var(--font-mono); white-space: pre-wrap; overflow-wrap: anywhere; }
    li { padding: var(--space-1) 0; }
    @media print { .actions, .top .small, .text { display: none; } .customer { border: 1px solid var(--line-strong); }
      .alone > :not(.text), .alone .text > :not(pre) { display: none; } .alone .text { display: grid; } .alone pre { padding: 0; background: none; font: inherit; } }
  `];

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  async load() {
    try {
      [this.n] = await Promise.all([get(`/api/negotiations/${this.params.id}`), reasons()]);
      this.problem = null;
      document.title = words.title(this.n.title);
    } catch (problem) {
      this.problem = problem;
    }
  }

  render() {
    if (this.problem) return html`<div class="page"><p-state kind=${this.problem.kind} .detail=${this.problem.detail} @retry=${this.load}></p-state></div>`;
    if (!this.n) return html`<div class="page"><p-state kind="loading"></p-state></div>`;
    const { n } = this;
    return html`<article class="page ${this.alone ? 'alone' : ''}">
      <div class="top"><a class="small" href="/negotiations/${n.id}">${words.whole}</a>
        <div class="actions"><button @click=${() => print()}>${words.print}</button><button @click=${() => copy(location.href)}>${words.copyAddress}</button>
          <button aria-expanded=${String(Boolean(this.text) && !this.discreet)} @click=${() => this.asText(false)}>${words.asText}</button>
          <button aria-expanded=${String(Boolean(this.text) && this.discreet)} @click=${() => this.asText(true)}>${words.discreet}</button></div></div>
      <header><h1>${n.title ?? t.negotiation.aNegotiation}</h1>
        <p>${mark(n)} <span class="soft small">${words.raisedOn(date(n.raisedAt))}</span></p></header>
      ${n.decision ? this.decision(n, n.decision) : html`<p-state kind="empty" heading=${words.undecided} detail=${words.undecidedDetail}></p-state>`}
      ${this.text ? html`<section class="text" aria-labelledby="text"><h2 id="text">${this.discreet ? words.forWhoeverAsked : words.asRecord}</h2>
        ${this.discreet ? html`<p class="soft small">${words.discreetHint}</p>` : nothing}
        <div class="actions"><button @click=${() => copy(this.text)}>${words.copyText}</button><button @click=${this.printAlone}>${words.printAlone}</button></div><pre>${this.text}</pre></section>` : nothing}
    </article>`;
  }

  decision(n, one) {
    const option = n.options.find(({ id, kind }) => id === one.optionId && kind === 'COUNTER');
    return html`
      <section aria-labelledby="decided"><h2 id="decided">${shared.decided(disposition(one), option && html`<i>${option.summary ?? unread()}</i>`)}</h2>
        <p class="soft small">${shared.by({ who: one.decidedBy.join(', '), forum: one.forum, on: date(one.decidedOn) })}</p></section>
      <section class="customer" aria-labelledby="customer"><h2 class="label" id="customer">${shared.customer}</h2>
        ${one.customerWording ? html`<p class="words">${linked(one.customerWording)}</p>
          <div class="actions"><button @click=${() => copy(one.customerWording)}>${shared.copy}</button></div>` : html`<p class="soft">${words.nothingForTheCustomer}</p>`}</section>
      <section aria-labelledby="problem"><h2 class="label" id="problem">${t.negotiation.head.problem}</h2><p class="words">${n.problem ?? unreadOf(n)}</p></section>
      <section aria-labelledby="rationale"><h2 class="label" id="rationale">${words.why}</h2><p class="words">${linked(one.rationale)}</p>
        ${one.grounds.length ? html`<ul>${one.grounds.map((ground) => html`<li>${words.ground(reasonName(ground.code), ground.statement)}</li>`)}</ul>` : nothing}</section>
      ${one.revisitOn ? html`<p>${words.takenUpAgain(date(one.revisitOn), one.revisitWhen)}</p>` : nothing}
      ${one.conditions.length ? html`<section aria-labelledby="conditions"><h2 class="label" id="conditions">${shared.conditions}</h2><ul>${one.conditions.map((each) => html`<li>${each}</li>`)}</ul></section>` : nothing}`;
  }

  /** The text without what stands around it: of one without names and amounts, that has them. */
  printAlone = async () => {
    this.alone = true;
    await this.updateComplete;
    print();
    this.alone = false;
  };

  async asText(discreet) {
    if (this.text && this.discreet === discreet) {
      this.text = null;
      return;
    }
    const path = `/api/negotiations/${this.params.id}${discreet ? '/answer' : ''}`;
    const text = await (await fetchRaw(path, { headers: { Accept: 'text/markdown' } })).text();
    Object.assign(this, { text, discreet });
  }
}

customElements.define('p-decision-page', DecisionPage);
