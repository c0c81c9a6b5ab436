// The course of a negotiation, and what comes after its decision.

import { t } from '../../texts.js';
import { DEAL_OUTCOMES, DISPOSITIONS, STAKE_BASES } from '../../words.js';
import { CORRECTION } from './action-correct.js';

const why = (more = {}) => ({ name: 'reason', kind: 'area', ...more });
const counters = (it) => it.n.options.filter((option) => option.kind === 'COUNTER' && !option.retracted).map((option) => [option.id, option.summary]);
const accounts = (it) => [...new Set(it.n.demands.filter((one) => !one.retracted).map((one) => one.account))].map((name) => [name, name]);
const id = (text) => text.trim().split(/[/?#]/).filter(Boolean).findLast((part) => /^[0-9a-f-]{36}$/.test(part)) ?? text;
const deciders = (it) => it.people.filter(({ roles }) => roles.some((role) => role === 'PRODUCT' || role === 'EXECUTIVE')).map(({ value, name }) => [value, name]);
const everybody = (it) => it.people.map(({ value, name }) => [value, name]);
const disposition = (it) => [
  { name: 'disposition', kind: 'radio', required: true, choices: Object.entries(DISPOSITIONS) },
  ...(counters(it).length ? [{ name: 'optionId', kind: 'select', choices: [['', '–'], ...counters(it)] }] : []),
];

export const COURSE = {
  reviseRequest: {
    fields: (it) => [
      { name: 'title', kind: 'text', preset: it.n.title },
      { name: 'problem', kind: 'area', preset: it.n.problem },
      { name: 'ask', kind: 'area', preset: it.n.ask },
    ],
    path: 'revision',
  },
  addDemand: {
    fields: () => [
      { name: 'account', kind: 'text', required: true },
      { name: 'neededBy', kind: 'date' },
      { name: 'stake.amount', kind: 'number', min: 0 },
      { name: 'stake.currency', kind: 'text', pattern: '[A-Z]{3}', preset: 'EUR' },
      { name: 'stake.basis', kind: 'select', choices: STAKE_BASES },
      { name: 'stake.stage', kind: 'text' },
    ],
    body: ({ stake, ...rest }) => (stake?.amount === undefined ? rest : { ...rest, stake }),
    path: 'demands',
  },
  estimateEffort: { fields: (it) => [{ name: 'personDays', kind: 'number', min: 0, step: 0.5, required: true, preset: it.n.effort }], path: 'effort' },
  assignDecider: { fields: (it) => [{ name: 'person', kind: 'select', required: true, choices: deciders(it) }], path: 'decider' },
  reroute: { fields: (it) => [{ name: 'productArea', kind: 'text', required: true, preset: it.n.productArea }, why({ required: true })], path: 'routing' },
  openLastCall: { fields: disposition, path: 'last-call' },
  escalate: { fields: () => [why({ required: true })], path: 'escalation' },
  withdraw: { fields: () => [why()], path: 'withdrawal' },
  markDuplicate: { fields: (it) => [{ name: 'of', kind: 'text', required: true, value: id, preset: it.about?.of }], path: 'duplicate' },
  suggestDuplicate: {
    fields: (it) => [{ name: 'of', kind: 'text', required: true, value: id, preset: it.about?.of }, why()],
    path: 'duplicate-suggestion',
  },
  declineDuplicateSuggestion: { fields: () => [why({ required: true })], path: 'duplicate-suggestion/rejection' },
  restore: { fields: () => [why({ required: true })], path: 'restoration' },
  handOver: {
    fields: (it) => [{ name: 'from', kind: 'text', required: true }, { name: 'to', kind: 'select', required: true, choices: everybody(it) }],
    path: 'handover',
  },
  correct: CORRECTION,
  retract: {
    fields: () => [why({ required: true })],
    path: 'retractions',
    body: (body, it) => ({ ...body, position: it.about.position }),
  },
};

export const AFTERWARDS = {
  override: {
    fields: (it) => [
      ...disposition(it),
      { name: 'revisitOn', kind: 'date' },
      { name: 'cause', kind: 'select', required: true, choices: Object.entries(t.negotiation.causes) },
      why({ required: true }),
    ],
    path: 'override',
    guarded: true,
  },
  completeDecision: {
    fields: ({ n }) => (n.decision.disposition === 'DECLINED'
      ? [{ name: 'noAlternativeBecause', kind: 'area', required: true }]
      : [
        { name: 'forecast.statement', kind: 'text', required: true },
        { name: 'forecast.probability', kind: 'number', min: 0, max: 100, step: 1, required: true },
        { name: 'forecast.reviewOn', kind: 'date', required: true },
      ]),
    body: ({ forecast, ...rest }) => (forecast ? { forecast: { ...forecast, probability: forecast.probability / 100 } } : rest),
    path: 'decision/completion',
  },
  recordStance: { fields: () => [{ name: 'stance', kind: 'radio', required: true }, { name: 'note', kind: 'area' }], path: 'stances' },
  reopen: { fields: (it) => news(it.n), path: 'reopening' },
  supersede: { fields: () => [{ name: 'by', kind: 'text', required: true, value: id }], path: 'supersession' },
  recordDelivery: {
    fields: () => [{ name: 'plannedOn', kind: 'date' }, { name: 'deliveredOn', kind: 'date' }, { name: 'link', kind: 'text', type: 'url' }],
    path: 'delivery',
  },
  scoreProcess: {
    fields: () => [{ name: 'score', kind: 'radio', required: true, choices: ['1', '2', '3', '4', '5'].map((one) => [one, one]), value: Number }, { name: 'note', kind: 'area' }],
    path: 'review/process',
  },
  recordOutcome: {
    fields: () => [{ name: 'cameTrue', kind: 'radio', required: true, value: (text) => text === 'true' }, { name: 'note', kind: 'area' }],
    path: 'review/outcome',
  },
  recordDealOutcome: {
    fields: (it) => [
      { name: 'account', kind: 'select', required: true, choices: accounts(it) },
      { name: 'outcome', kind: 'select', required: true, choices: Object.entries(DEAL_OUTCOMES) },
      { name: 'on', kind: 'date' },
      { name: 'source', kind: 'text' },
      { name: 'confidence', kind: 'select' },
    ],
    path: 'deal-outcomes',
  },
};

// Only what came after the decision is news.
function news(n) {
  const since = n.decision?.position ?? 0;
  const evidence = n.claims.flatMap((claim) => claim.evidence).filter((one) => one.position > since && !one.retracted);
  const demands = n.demands.filter((one) => one.position > since && !one.retracted);
  return [
    ...(evidence.length ? [{ name: 'evidenceIds', kind: 'checks', choices: evidence.map((one) => [one.id, one.source ?? one.id]) }] : []),
    ...(demands.length ? [{ name: 'demandIds', kind: 'checks', choices: demands.map((one) => [one.id, one.account]) }] : []),
    { name: 'news', kind: 'area' },
  ];
}
