import { css } from 'lit';

export const negotiation = css`
  .page { display: grid; gap: var(--space-4); grid-template-columns: minmax(0, 1fr); }
  header { display: grid; gap: var(--space-2); }
  .facts { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-4); align-items: baseline; }
  .request { display: grid; grid-template-columns: 1fr 1fr; gap: var(--space-4) var(--space-6); margin-top: var(--space-3); }
  .request h2 { margin-bottom: var(--space-1); }
  .request .words { font-size: 1.1875rem; max-width: 36rem; }
  .demands { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-5); padding-top: var(--space-3); }
  .news { position: fixed; z-index: 1; inset: auto var(--space-4) var(--space-4) auto; max-width: calc(100vw - 2 * var(--space-4)); }
  .news span { display: block; background: var(--accent); color: var(--accent-ink); border-radius: var(--radius); padding: var(--space-2) var(--space-4); box-shadow: 0 6px 24px rgb(0 0 0 / 0.2); }
  .choices { padding: var(--space-3) 0; border-block: 1px solid var(--line); }
  .seldom { position: relative; }
  .seldom summary { list-style: none; }
  .seldom summary::-webkit-details-marker { display: none; }
  .seldom summary::after { content: "▾"; }
  .seldom .card { position: absolute; z-index: 1; top: calc(100% + 4px); right: auto; left: 0; display: grid; gap: 1px; padding: var(--space-1); min-width: 13rem; box-shadow: 0 6px 24px rgb(0 0 0 / 0.16); }
  .seldom .card button { border-color: transparent; justify-content: start; background: none; }

  .cases { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: var(--space-4); align-items: stretch; }
  .case { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: var(--space-4); display: grid; gap: var(--space-4); align-content: start; }
  .case h2 { display: flex; align-items: center; gap: var(--space-2); }
  .partline { display: flex; justify-content: space-between; align-items: center; min-height: 2rem; border-bottom: 1px solid var(--line); }
  .none { padding-top: var(--space-2); }
  .item { padding: var(--space-3) 0; display: grid; gap: var(--space-1); }
  .item + .item { border-top: 1px dashed var(--line); }
  .itemline { display: flex; gap: var(--space-2); align-items: baseline; }
  .itemline b { font-weight: 600; min-width: 0; overflow-wrap: anywhere; }
  .itemline .state { margin-left: auto; font-size: var(--text-s); font-weight: 550; white-space: nowrap; }
  .who { font-size: var(--text-xs); }
  .reply { border-left: 2px solid var(--line); padding-left: var(--space-3); margin-top: var(--space-1); font-size: var(--text-s); display: grid; gap: 1px; overflow-wrap: anywhere; }
  .itemactions { margin-left: -0.5rem; gap: 0; }
  .itemactions:empty { display: none; }
  .item dl { display: grid; gap: var(--space-1); font-size: var(--text-s); }
  .retracted > :not(.reply) { text-decoration: line-through; opacity: 0.75; }

  .decision { border-left: 3px solid var(--accent); }
  .decision, .call, .after { display: grid; gap: var(--space-2); }
  .decision .words { max-width: 46rem; }
  dl.wide { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: var(--space-3) var(--space-5); font-size: var(--text-s); margin-top: var(--space-2); }
  .earlier summary { font-size: var(--text-s); cursor: pointer; padding: var(--space-1) 0; }
  .earlier .card { margin-top: var(--space-2); border-left-color: var(--line-strong); }

  @media (max-width: 48rem) {
    .request, .cases { grid-template-columns: minmax(0, 1fr); }
    .itemline { flex-wrap: wrap; }
    .itemline b { flex: 1 1 10rem; }
  }
  @media print { .choices, .actions { display: none; } }
`;
