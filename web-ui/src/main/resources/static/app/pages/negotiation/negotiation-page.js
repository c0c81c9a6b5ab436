import { LitElement, html } from 'lit';
import '../../elements/p-state.js';

class NegotiationPage extends LitElement {
  render() {
    return html`<p-state kind="empty"></p-state>`;
  }
}

customElements.define('p-negotiation-page', NegotiationPage);
