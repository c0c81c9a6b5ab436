// Claims, objections, options and restatements.

const note = (label, more = {}) => ({ name: 'note', label, kind: 'area', ...more });
const named = (it) => it.reasons.find((reason) => reason.code === it.about?.code);
const options = (it) => it.n.options.filter((option) => !option.retracted)
  .map((option) => [option.id, option.kind === 'ASK' ? `The ask: ${option.summary}` : option.summary]);
const resolution = (it) => `claims/${it.about.id}/resolution`;

export const CLAIM = {
  addClaim: {
    title: 'Give a reason',
    intro: 'A code is an argument to examine, not a verdict. The other side may ask for support.',
    fields: () => [
      { name: 'code', label: 'Reason', kind: 'reason', required: true },
      { name: 'statement', label: 'What it means here', kind: 'area', hint: 'In one or two sentences, with what you know.' },
    ],
    path: 'claims',
    submit: 'Give the reason',
  },
  challengeClaim: {
    title: 'Ask for support',
    intro: 'A question to whoever gave the reason. They can answer with evidence, concede or dispute it.',
    fields: (it) => [{ name: 'question', label: 'Your question', kind: 'area', required: true, preset: named(it)?.question, hint: 'The catalogue suggests this one; make it yours.' }],
    path: (it) => `claims/${it.about.id}/challenge`,
    submit: 'Ask',
  },
  attachEvidence: {
    title: 'Give evidence',
    intro: 'What backs this reason, and where it comes from, so that the other side can examine it.',
    fields: () => [
      { name: 'source', label: 'Where it comes from', kind: 'text', required: true, hint: 'A survey, a call, a contract, a measurement.' },
      { name: 'date', label: 'The day that it is from', kind: 'date' },
      note('What it says'),
      { name: 'link', label: 'Link', kind: 'text', type: 'url' },
    ],
    path: (it) => `claims/${it.about.id}/evidence`,
    submit: 'Give the evidence',
  },
  substantiate: {
    title: 'Accept the evidence',
    intro: 'You have examined the evidence and find that it carries the reason.',
    fields: () => [note('Why it convinces you')],
    path: resolution,
    always: { outcome: 'SUBSTANTIATED' },
    submit: 'Say that it is substantiated',
  },
  concede: {
    title: 'Concede the reason',
    intro: 'The reason does not carry. Conceding one makes the others stronger.',
    fields: () => [note('What you found')],
    path: resolution,
    always: { outcome: 'CONCEDED' },
    submit: 'Concede',
  },
  dispute: {
    title: 'Leave it disputed',
    intro: 'Both sides have looked at it and see it differently. That stays visible to whoever decides.',
    fields: () => [note('Where you differ')],
    path: resolution,
    always: { outcome: 'DISPUTED' },
    submit: 'Leave it disputed',
  },
};

export const OBJECTION = {
  raiseObjection: {
    title: 'Raise an objection',
    intro: 'The harm that an option would do, or that declining would do, and why you expect it.',
    fields: (it) => [
      { name: 'optionId', label: 'What would do the harm', kind: 'select', choices: [...options(it), ['NONE', 'Declining it']], preset: it.about?.id },
      { name: 'code', label: 'Reason', kind: 'reason', required: true },
      { name: 'harm', label: 'The harm', kind: 'text', required: true },
      { name: 'argument', label: 'Why it would come about', kind: 'area', required: true },
      { name: 'blocking', label: 'It blocks: the option must not be accepted while this stands', kind: 'check', hint: 'An objection to declining is heard, but never blocks.' },
    ],
    path: 'objections',
    submit: 'Raise the objection',
  },
  integrate: {
    title: 'Say which option meets it',
    intro: 'Another option avoids the harm. The option that you objected to stays blocked if you blocked it.',
    fields: (it) => [
      { name: 'optionId', label: 'The option that avoids it', kind: 'select', required: true, choices: options(it).filter(([id]) => id !== it.about.optionId) },
      { name: 'reason', label: 'How it does', kind: 'area' },
    ],
    path: (it) => `objections/${it.about.id}/resolution`,
    always: { outcome: 'INTEGRATED' },
    submit: 'Say so',
  },
  withdrawObjection: {
    title: 'Withdraw the objection',
    intro: 'It no longer stands.',
    fields: () => [{ name: 'reason', label: 'Why', kind: 'area' }],
    path: (it) => `objections/${it.about.id}/resolution`,
    always: { outcome: 'WITHDRAWN' },
    submit: 'Withdraw it',
  },
  overrule: {
    title: 'Overrule the objection',
    intro: 'The harm is seen and accepted. Who objected and why stays visible beside your reason.',
    fields: () => [{ name: 'reason', label: 'Why the harm is acceptable', kind: 'area', required: true }],
    path: (it) => `objections/${it.about.id}/resolution`,
    always: { outcome: 'OVERRULED' },
    submit: 'Overrule it',
  },
};

export const OPTION = {
  proposeCounterOption: {
    title: 'Offer a counter-option',
    intro: 'Another way to solve the stated problem, whoever thinks of it.',
    fields: () => [
      { name: 'summary', label: 'In a few words', kind: 'text', required: true },
      { name: 'solvesProblem', label: 'How it solves the problem', kind: 'area', required: true },
      { name: 'strategyFit', label: 'How it fits the strategy', kind: 'area' },
      { name: 'tradeOffs', label: 'What it trades away', kind: 'area' },
    ],
    path: 'options',
    submit: 'Offer it',
  },
  respondToCounterOption: {
    title: 'Answer the offer',
    intro: 'The asking side says whether this would do. The answer may change until it is decided.',
    fields: (it) => [
      { name: 'answer', label: 'Would it do?', kind: 'radio', required: true, choices: [['ACCEPTED', 'Yes, we accept it'], ['REJECTED', 'No']] },
      { name: 'answeredBy', label: 'Whose answer it is', kind: 'radio', preset: 'CUSTOMER', choices: [['CUSTOMER', 'The customer’s own'], ['REP', 'Ours, for them']] },
      { name: 'reason', label: 'Why', kind: 'area', required: it.form?.elements.answer?.value === 'REJECTED' },
    ],
    path: (it) => `options/${it.about.id}/response`,
    submit: 'Answer',
  },
};

export const RESTATEMENT = {
  restateCase: {
    title: 'Put the other side’s case in your words',
    intro: 'So that they would say: yes, that is what we mean. They confirm it or correct you.',
    fields: () => [{ name: 'text', label: 'Their case, as you understand it', kind: 'area', required: true }],
    path: 'restatements',
    submit: 'Restate it',
  },
  answerRestatement: {
    title: 'Is that what you mean?',
    intro: 'The other side has put your case in its own words.',
    fields: () => [
      { name: 'confirmed', label: 'Is it?', kind: 'radio', required: true, choices: [['true', 'Yes, that is it'], ['false', 'Not quite']], value: (text) => text === 'true' },
      note('What is missing or different'),
    ],
    path: (it) => `restatements/${it.about.id}/answer`,
    submit: 'Answer',
  },
};
