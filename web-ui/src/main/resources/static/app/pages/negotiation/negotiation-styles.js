import { css } from 'lit';

export const negotiation = css`
  .page { display: grid; gap: var(--space-4); grid-template-columns: minmax(0, 1fr); }
  header { display: grid; gap: var(--space-2); }
  .facts { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-4); align-items: baseline; }
  .request { display: grid; grid-template-columns: 1fr 1fr; gap: var(--space-4) var(--space-6); margin-top: var(--space-3); }
  .request h2 { margin-bottom: var(--space-1); }
  .request .words { font-size: 1.1875rem; max-width: 36rem; }
  .demands { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-5); padding-top: var(--space-3); }
  .references { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--space-3); }
  .reference { white-space: nowrap; }
  .queue { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); padding-bottom: var(--space-2); border-bottom: 1px solid var(--line); }
  .queue span { margin-right: auto; }
  .asked { display: grid; gap: var(--space-1); padding: var(--space-2) var(--space-3); background: var(--warn-soft); border-left: 3px solid var(--warn); border-radius: 0 var(--radius) var(--radius) 0; }
  .asked.none { background: none; border: 0; padding: 0; }
  .asked li { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--space-3); min-height: 2rem; }
  .asked b { white-space: nowrap; }
  .asked li > span:nth-of-type(1) { flex: 0 1 auto; text-wrap: pretty; }
  .drafts { display: flex; flex-wrap: wrap; align-items: center; background: var(--accent-soft); color: var(--accent); border-radius: var(--radius); padding: var(--space-1) var(--space-3); }
  del { color: var(--ink-soft); text-decoration-thickness: 1px; }
  ins { text-decoration-color: var(--accent); text-decoration-thickness: 2px; text-underline-offset: 0.2em; }
  .choices { padding: var(--space-3) 0; border-block: 1px solid var(--line); }

  .cases { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: var(--space-4); align-items: stretch; }
  .case { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: var(--space-4); display: grid; gap: var(--space-4); align-content: start; }
  .case h2 { display: flex; align-items: center; gap: var(--space-2); }
  .partline { display: flex; justify-content: space-between; align-items: center; min-height: 2rem; border-bottom: 1px solid var(--line); }
  .none { padding-top: var(--space-2); }
  .item { padding: var(--space-3) 0; display: grid; gap: var(--space-1); }
  .item + .item { border-top: 1px dashed var(--line); }
  .itemline { display: flex; flex-wrap: wrap; gap: 0 var(--space-2); align-items: baseline; }
  .itemline b { font-weight: 600; min-width: 0; overflow-wrap: anywhere; }
  .itemline .state { margin-left: auto; font-size: var(--text-s); font-weight: 550; white-space: nowrap; }
  .who { font-size: var(--text-xs); }
  .reply { border-left: 2px solid var(--line); padding-left: var(--space-3); margin-top: var(--space-1); font-size: var(--text-s); display: grid; gap: 1px; overflow-wrap: anywhere; }
  .itemactions { margin-left: -0.5rem; gap: 0; }
  .itemactions:empty { display: none; }
  .item dl { display: grid; gap: var(--space-1); font-size: var(--text-s); }
  .comments { display: grid; gap: var(--space-2); margin-top: var(--space-1); }
  .comment { display: grid; gap: 1px; padding-left: var(--space-3); border-left: 2px solid var(--accent); font-size: var(--text-s); overflow-wrap: anywhere; }
  .comment .who { display: flex; flex-wrap: wrap; gap: 0 var(--space-1); }
  .retracted > :not(.reply, .comments) { text-decoration: line-through; opacity: 0.75; }

  .decision { border-left: 3px solid var(--accent); }
  .decision, .call, .after { display: grid; gap: var(--space-2); }
  .decision .words { max-width: 46rem; }
  .customer { display: grid; gap: var(--space-1); padding: var(--space-3); background: var(--accent-soft); border-radius: var(--radius); }
  .customer .words { font-size: 1.1875rem; }
  dl.wide { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: var(--space-3) var(--space-5); font-size: var(--text-s); margin-top: var(--space-2); }
  .earlier summary { font-size: var(--text-s); cursor: pointer; padding: var(--space-1) 0; }
  .earlier .card { margin-top: var(--space-2); border-left-color: var(--line-strong); }

  @media (max-width: 48rem) {
    .request, .cases { grid-template-columns: minmax(0, 1fr); }
  }
  @media print {
    .page { display: block; }
    .page > * { margin-bottom: var(--space-4); }
    .choices, .actions, .references button, .demands button, .drafts, .asked, .queue, .partline button { display: none; }
    .item, .reply { break-inside: avoid; }
    .cases { display: block; }
    .case { break-inside: auto; margin-bottom: var(--space-4); }
    .card { break-inside: auto; }
  }
`;
