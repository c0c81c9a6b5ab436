import { css } from 'lit';

export const chips = css`
  form { display: flex; flex-wrap: wrap; gap: var(--space-2); align-items: center; }
  .search { flex: 1 1 16rem; max-width: 26rem; }
  .search input { min-height: 2rem; padding-block: 0.25rem; font-size: var(--text-s); }
  .chip, p-menu::part(button) {
    display: inline-flex; align-items: center; gap: var(--space-1); min-height: 1.75rem; padding: 0 0.625rem;
    border: 1px solid var(--line); border-radius: 1rem; background: var(--surface); color: var(--ink-soft);
    font: 500 var(--text-s) / 1.25 var(--font);
  }
  .chip:hover, p-menu::part(button):hover { border-color: var(--accent); }
  .chip select { width: auto; max-width: 11rem; min-height: 0; padding: 0; border: 0; background: none; color: var(--ink); font: inherit; field-sizing: content; text-overflow: ellipsis; cursor: pointer; }
  .chip option { background: var(--surface); color: var(--ink); }
  .chip[aria-pressed="true"], .chip.set, .set::part(button) { background: var(--accent-soft); border-color: var(--accent); color: var(--accent); }
  .chip.set select { color: var(--accent); font-weight: 600; }
  .off { min-height: 1.5rem; min-width: 1.5rem; margin-left: -0.375rem; padding: 0; border-color: transparent; background: none; color: var(--accent); font-size: var(--text-m); }
  .range { display: grid; gap: var(--space-2); padding: var(--space-2); min-width: 12rem; }
  .range label { font-size: var(--text-xs); color: var(--ink-soft); }
  .range :is(input, select) { min-height: 2rem; font-size: var(--text-s); }
  .clear { padding-inline: 0.5rem; }
  @media (max-width: 44rem) { .search { flex-basis: 100%; max-width: none; } }
`;
