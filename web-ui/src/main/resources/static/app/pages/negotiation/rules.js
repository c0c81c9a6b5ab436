// What the rules ask of a decision, said before one is refused. The server alone judges; this
// only reads out what it will look at, in the order in which it does.

const filled = (form, name) => form.getAll(name).some((value) => value.trim());
const met = (words, ok, field) => ({ words, ok, field });

/** The rules for a disposition: each in words, whether what stands there meets it, and in which field that is. */
export function rules(n, form, reasons) {
  const disposition = form.get('disposition');
  if (!disposition) return [];
  const rest = { ACCEPTED: accepting, ACCEPTED_COUNTER: accepting, DECLINED: declining, DEFERRED: deferring }[disposition];
  return [...always(n, form, disposition), ...rest(n, form, { disposition, reasons })];
}

function always(n, form, disposition) {
  return [
    ...lastCall(n, form, disposition),
    met('A rationale that the other side can understand', filled(form, 'rationale'), 'rationale'),
    ...(n.policy.restatementBeforeDecision
      ? [met('One side has put the other’s case so that it was confirmed', n.restatements.some((one) => one.confirmed && !one.retracted))] : []),
  ];
}

function lastCall(n, form, disposition) {
  if (n.expedited || (n.policy.lastCallHours === 0 && !n.lastCall)) return [];
  const call = n.lastCall;
  if (!call) return [met(`A last call of ${n.policy.lastCallHours} hours first`, false)];
  const same = call.disposition === disposition && (disposition !== 'ACCEPTED_COUNTER' || call.optionId === form.get('optionId'));
  return [
    met('The last call has run out', !call.until || Date.parse(call.until) <= Date.now()),
    met('The last call was for the same decision', same),
  ];
}

function accepting(n, form, { disposition, reasons }) {
  const option = chosen(n, form, disposition);
  const light = n.effort !== null && n.effort < n.policy.lightBelowEffort;
  const weighed = n.policy.displacementAndForecast && !light;
  return [
    unblocked(n, option),
    ...(weighed ? [met('What it displaces, or why it displaces nothing', filled(form, 'displaces') || filled(form, 'displacesNothingBecause'), 'displaces')] : []),
    ...(weighed && !n.expedited ? [met('A forecast that can later be compared with what happened', ['forecast.statement', 'forecast.probability', 'forecast.reviewOn'].every((name) => filled(form, name)), 'forecast.statement')] : []),
    ...(isWeak(n, reasons) ? [met('No reason for it is substantiated and none stands by itself: acknowledge that', form.has('acknowledgesWeakReasons'), 'acknowledgesWeakReasons')] : []),
    ...(option?.kind === 'COUNTER' && option.answer?.answer !== 'ACCEPTED' ? [met('The asking side has not accepted it: why it is imposed', filled(form, 'imposedBecause'), 'imposedBecause')] : []),
  ];
}

function unblocked(n, option) {
  if (!option) return met('Which counter-option is accepted', false, 'optionId');
  const blocker = option.blocked && n.objections.find((one) => one.optionId === option.id && one.blocking && !one.retracted);
  return met(blocker ? `A blocking objection stands: ${blocker.harm}` : 'No blocking objection stands against it', !option.blocked);
}

function declining(n, form, { reasons }) {
  const grounds = reasons.filter((reason) => reason.kind === 'GROUND' || reason.kind === 'OTHER').map((reason) => reason.code);
  const hasCounter = n.options.some((option) => option.kind === 'COUNTER' && !option.retracted);
  return [
    met('A ground that stands by itself', ['grounds.0.code', 'grounds.1.code'].some((name) => grounds.includes(form.get(name))), 'grounds'),
    ...(n.policy.counterOptionOnDecline && !n.expedited
      ? [met('A counter-option was offered, or why there is none', hasCounter || filled(form, 'noAlternativeBecause'), 'noAlternativeBecause')] : []),
    ...(n.existingCommitment?.kind === 'CONTRACT' ? [met('A contract promises it: an executive has said where they stand', n.stances.some((one) => one.role === 'EXECUTIVE'))] : []),
  ];
}

function deferring(n, form) {
  const times = [...n.earlierDecisions, n.decision].filter((one) => one?.disposition === 'DEFERRED').length;
  return [
    met('The day on which it is taken up again', filled(form, 'revisitOn'), 'revisitOn'),
    met(`Deferred ${times} of at most ${n.policy.mostDeferrals} times`, times < n.policy.mostDeferrals),
  ];
}

/** The option that would be accepted. */
export function chosen(n, form, disposition) {
  return n.options.find((option) => (disposition === 'ACCEPTED' ? option.kind === 'ASK' : option.id === form.get('optionId')));
}

/** Whether no reason for a yes is substantiated and none stands by itself. */
export function isWeak(n, reasons) {
  const ground = (code) => reasons.find((reason) => reason.code === code)?.kind === 'GROUND';
  return !n.claims.some((claim) => claim.favours === 'YES' && !claim.retracted && claim.state !== 'CONCEDED'
    && ((claim.state === 'SUBSTANTIATED' && claim.evidence.some((one) => !one.retracted)) || ground(claim.code)));
}
