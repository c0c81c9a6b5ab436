import { css } from 'lit';

export const board = css`
  .page { display: grid; gap: var(--space-5); grid-template-columns: minmax(0, 1fr); max-width: 96rem; }
  .head { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-4); }
  .head p-views { margin-left: auto; }
  .title { display: flex; align-items: baseline; gap: var(--space-3); min-height: 2rem; }
  .title button { align-self: center; }
  p-filters { margin: var(--space-2) 0 var(--space-4); }
  .tall { min-height: 24rem; }
  .group + .group { margin-top: var(--space-5); }
  .group h3 { padding-bottom: var(--space-1); }
  .group h3 span { font-weight: 400; }
  .scroll { overflow-x: auto; overflow-y: clip; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); }
  .unseen { content-visibility: auto; contain-intrinsic-size: auto none auto 50rem; }
  .row {
    display: grid; grid-template-columns: 1rem minmax(13rem, 1.5fr) var(--columns); gap: 0 var(--space-3); align-items: center;
    min-height: 2rem; padding: 0 var(--space-3); border-top: 1px solid var(--line); position: relative; font-size: var(--text-s); line-height: 1.4;
  }
  .row.header { border-top: 0; min-height: 1.75rem; background: var(--sunken); }
  .row:not(.header):is(:hover, :focus-within) { background: var(--accent-soft); }
  .row.picked { box-shadow: inset 3px 0 var(--accent); }
  [role="cell"], [role="columnheader"] { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .pick { display: grid; overflow: visible; position: relative; z-index: 1; }
  .pick input { width: 1rem; height: 1rem; margin: 0; accent-color: var(--accent); cursor: pointer; }
  .sort { min-height: 1.5rem; padding: 0; border: 0; background: none; font: inherit; color: inherit; }
  .request { overflow: visible; }
  .request a { display: block; overflow: hidden; text-overflow: ellipsis; color: var(--ink); font-weight: 550; text-decoration: none; }
  .request a::after { content: ""; position: absolute; inset: 0; }
  .row:hover .request a { text-decoration: underline; }
  .more { margin-top: var(--space-4); text-align: center; }

  @media (max-width: 44rem) {
    .head p-views { order: 3; margin-left: 0; flex-basis: 100%; }
    .row.header { display: none; }
    .row { grid-template-columns: 1rem minmax(0, 1fr) auto; padding-block: var(--space-1); }
    .row > [role="cell"] { display: none; }
    .row > .pick { display: grid; grid-row: span 2; align-content: center; }
    .row > .request { display: block; grid-column: 2 / -1; }
    .row > .state { display: block; grid-column: 2; }
    .row > .due { display: block; grid-column: 3; }
  }
`;
