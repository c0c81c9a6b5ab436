// Claims, objections, options and restatements.

import { t } from '../../texts.js';

const named = (it) => it.reasons.find((reason) => reason.code === it.about?.code);
const options = (it) => it.n.options.filter((option) => !option.retracted)
  .map((option) => [option.id, option.kind === 'ASK' ? t.negotiation.theAsk(option.summary) : option.summary]);
const ofClaim = (it) => `claims/${it.about.id}/resolution`;
const ofObjection = (it) => `objections/${it.about.id}/resolution`;

export const CLAIM = {
  addClaim: {
    fields: () => [{ name: 'code', kind: 'reason', required: true }, { name: 'statement', kind: 'area' }],
    path: 'claims',
  },
  challengeClaim: {
    fields: (it) => [{ name: 'question', kind: 'area', required: true, preset: named(it)?.question }],
    path: (it) => `claims/${it.about.id}/challenge`,
  },
  attachEvidence: {
    fields: () => [
      { name: 'source', kind: 'text', required: true },
      { name: 'date', kind: 'date' },
      { name: 'note', kind: 'area' },
      { name: 'link', kind: 'text', type: 'url' },
    ],
    path: (it) => `claims/${it.about.id}/evidence`,
  },
  substantiate: { fields: () => [{ name: 'note', kind: 'area' }], path: ofClaim, always: { outcome: 'SUBSTANTIATED' } },
  concede: { fields: () => [{ name: 'note', kind: 'area' }], path: ofClaim, always: { outcome: 'CONCEDED' } },
  dispute: { fields: () => [{ name: 'note', kind: 'area' }], path: ofClaim, always: { outcome: 'DISPUTED' } },
};

export const OBJECTION = {
  raiseObjection: {
    fields: (it) => [
      { name: 'optionId', kind: 'select', choices: [...options(it), ['NONE', t.negotiation.decliningIt]], preset: it.about?.id },
      { name: 'code', kind: 'reason', required: true },
      { name: 'harm', kind: 'text', required: true },
      { name: 'argument', kind: 'area', required: true },
      { name: 'blocking', kind: 'check' },
    ],
    path: 'objections',
  },
  integrate: {
    fields: (it) => [
      { name: 'optionId', kind: 'select', required: true, choices: options(it).filter(([id]) => id !== it.about.optionId) },
      { name: 'reason', kind: 'area' },
    ],
    path: ofObjection,
    always: { outcome: 'INTEGRATED' },
  },
  withdrawObjection: { fields: () => [{ name: 'reason', kind: 'area' }], path: ofObjection, always: { outcome: 'WITHDRAWN' } },
  overrule: { fields: () => [{ name: 'reason', kind: 'area', required: true }], path: ofObjection, always: { outcome: 'OVERRULED' } },
};

export const OPTION = {
  proposeCounterOption: {
    fields: () => [
      { name: 'summary', kind: 'text', required: true },
      { name: 'solvesProblem', kind: 'area', required: true },
      { name: 'strategyFit', kind: 'area' },
      { name: 'tradeOffs', kind: 'area' },
    ],
    path: 'options',
  },
  respondToCounterOption: {
    fields: (it) => [
      { name: 'answer', kind: 'radio', required: true },
      { name: 'answeredBy', kind: 'radio', preset: 'CUSTOMER' },
      { name: 'reason', kind: 'area', required: it.form?.elements.answer?.value === 'REJECTED' },
    ],
    path: (it) => `options/${it.about.id}/response`,
  },
};

export const RESTATEMENT = {
  restateCase: { fields: () => [{ name: 'text', kind: 'area', required: true }], path: 'restatements' },
  answerRestatement: {
    fields: () => [{ name: 'confirmed', kind: 'radio', required: true, value: (text) => text === 'true' }, { name: 'note', kind: 'area' }],
    path: (it) => `restatements/${it.about.id}/answer`,
  },
};
