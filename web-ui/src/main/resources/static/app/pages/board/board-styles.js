import { css } from 'lit';

export const board = css`
  .page { display: grid; gap: var(--space-5); grid-template-columns: minmax(0, 1fr); }
  .head { display: flex; align-items: center; justify-content: space-between; gap: var(--space-4); }
  .title { display: flex; align-items: baseline; gap: var(--space-3); min-height: 2rem; }
  .title button { align-self: center; }
  p-filters { margin: var(--space-2) 0 var(--space-4); }
  .tall { min-height: 24rem; }
  .group + .group { margin-top: var(--space-5); }
  .group h3 { padding-bottom: var(--space-1); }
  .group h3 span { font-weight: 400; }
  [role="table"] { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); overflow: clip; }
  .unseen { content-visibility: auto; contain-intrinsic-size: auto none auto 76rem; }
  .row {
    display: grid; grid-template-columns: minmax(14rem, 1fr) 8rem 7.5rem 8rem 3.5rem 11rem; gap: 0 var(--space-4);
    padding: 0.4375rem var(--space-4); border-top: 1px solid var(--line); position: relative; font-size: var(--text-s); line-height: 1.4;
  }
  .row.header { border-top: 0; padding-block: 0.375rem; font-size: var(--text-xs); background: var(--sunken); }
  .row:not(.header):hover { background: var(--accent-soft); }
  [role="cell"] { display: grid; align-content: start; min-width: 0; overflow-wrap: anywhere; }
  .request a { color: var(--ink); font-weight: 550; font-size: var(--text-m); line-height: 1.35; text-decoration: none; }
  .request a::after { content: ""; position: absolute; inset: 0; }
  .row:hover .request a { text-decoration: underline; }
  .request .small { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .codes { display: block; }
  .end .pill { justify-self: start; }
  .more { margin-top: var(--space-4); text-align: center; }

  @media (max-width: 68rem) {
    .row { grid-template-columns: minmax(12rem, 1fr) 8rem 3.5rem 10.5rem; }
    .row > :nth-child(3), .row > :nth-child(4) { display: none; }
  }
  @media (max-width: 44rem) {
    .row.header { display: none; }
    .row { grid-template-columns: 1fr auto; gap: var(--space-1) var(--space-3); padding-inline: var(--space-3); }
    .row > :nth-child(2), .row > :nth-child(5) { display: none; }
    .end { text-align: right; justify-items: end; max-width: 9rem; }
    .end .pill { justify-self: end; }
  }
`;
