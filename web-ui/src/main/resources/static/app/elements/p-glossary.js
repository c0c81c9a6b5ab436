import { LitElement, css, html } from 'lit';
import { base, buttons } from '../styles.js';
import { t } from '../texts.js';
import { isLeft } from './dialog.js';
import { sheet } from './dialog-styles.js';

/** All words of the domain with what they mean, beside the page. */
class Glossary extends LitElement {
  static styles = [base, buttons, sheet, css`
    dialog > div { display: grid; grid-template-rows: auto 1fr auto; min-height: 100%; }
    dl { display: grid; gap: var(--space-3); }
    dt { font-weight: 600; }
    dt:focus { outline-offset: 0.25rem; }
    dd { text-wrap: pretty; }
  `];

  render() {
    return html`<dialog aria-labelledby="title" @close=${this.#closed}><div>
      <div class="top"><h2 id="title">${t.glossary.heading}</h2></div>
      <div class="content"><dl>${Object.entries(t.glossary.terms).map(([name, [word, meaning]]) => html`<div><dt id=${name} tabindex="-1">${word}</dt><dd>${meaning}</dd></div>`)}</dl></div>
      <div class="bottom"><button type="button" @click=${() => this.#dialog.close()}>${t.glossary.close}</button></div>
    </div></dialog>`;
  }

  get #dialog() {
    return this.renderRoot.querySelector('dialog');
  }

  async open(name) {
    await this.updateComplete;
    this.#dialog.showModal();
    const term = name && this.renderRoot.getElementById(name);
    term?.focus();
    term?.scrollIntoView({ block: 'center' });
  }

  #closed(event) {
    if (isLeft(event)) this.remove();
  }
}

customElements.define('p-glossary', Glossary);

/** Opens it, at a word if one is named. */
export async function openGlossary(name) {
  const glossary = document.createElement('p-glossary');
  document.body.append(glossary);
  await glossary.open(name);
}
