import { css } from 'lit';

/** A sheet beside the page, so that what one talks about stays in sight. */
export const sheet = css`
  dialog {
    position: fixed; inset: 0 0 0 auto; width: min(34rem, 100vw); max-width: none; height: 100dvh; max-height: none; margin: 0; padding: 0;
    border: 0; border-left: 1px solid var(--line); background: var(--surface); color: var(--ink); box-shadow: 0 0 3rem rgb(0 0 0 / 0.18);
  }
  dialog.wide { width: min(58rem, 100vw); }
  dialog::backdrop { background: rgb(10 20 22 / 0.32); }
  p-form { min-height: 100%; display: grid; }
  form { display: grid; grid-template-rows: auto 1fr auto; min-height: 100%; }
  .top { display: grid; gap: var(--space-1); padding: var(--space-5) var(--space-5) var(--space-3); }
  .content { display: grid; gap: var(--space-4); align-content: start; padding: var(--space-2) var(--space-5) var(--space-5); }
  .bottom { position: sticky; bottom: 0; display: flex; flex-wrap: wrap; gap: var(--space-2); padding: var(--space-3) var(--space-5); background: var(--surface); border-top: 1px solid var(--line); }
  .bottom p-problem { flex: 1 1 100%; max-height: 40dvh; overflow-y: auto; }
  .choices { display: grid; gap: var(--space-2); margin-top: var(--space-1); }
  .choices.short { display: flex; gap: var(--space-4); flex-wrap: wrap; }
  .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: var(--space-4); align-items: end; }
  .quote { border-left: 3px solid var(--line); padding-left: var(--space-3); }
  .notice { background: var(--accent-soft); color: var(--accent); border-radius: var(--radius); padding: var(--space-2) var(--space-3); font-size: var(--text-s); }
  @media (max-width: 40rem) { .top, .content, .bottom { padding-inline: var(--space-4); } }
`;
