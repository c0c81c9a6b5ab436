// What the rules ask of a decision, said before one is refused. The server alone judges; this
// only reads out what it will look at, in the order in which it does.

import { t } from '../../texts.js';

const words = t.negotiation.rules;
const filled = (form, name) => form.getAll(name).some((value) => value.trim());
const met = (said, ok, field) => ({ words: said, ok, field });

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
    met(words.rationale, filled(form, 'rationale'), 'rationale'),
    ...(n.policy.restatementBeforeDecision
      ? [met(words.restated, n.restatements.some((one) => one.confirmed && !one.retracted))] : []),
  ];
}

function lastCall(n, form, disposition) {
  if (n.expedited || (n.policy.lastCallHours === 0 && !n.lastCall)) return [];
  const call = n.lastCall;
  if (!call) return [met(words.lastCallFirst(n.policy.lastCallHours), false)];
  const same = call.disposition === disposition && (disposition !== 'ACCEPTED_COUNTER' || call.optionId === form.get('optionId'));
  return [
    met(words.lastCallOver, !call.until || Date.parse(call.until) <= Date.now()),
    met(words.lastCallSame, same),
  ];
}

function accepting(n, form, { disposition, reasons }) {
  const option = chosen(n, form, disposition);
  const light = n.effort !== null && n.effort < n.policy.lightBelowEffort;
  const weighed = n.policy.displacementAndForecast && !light;
  return [
    unblocked(n, option),
    ...(weighed ? [met(words.displaces, filled(form, 'displaces') || filled(form, 'displacesNothingBecause'), 'displaces')] : []),
    ...(weighed && !n.expedited ? [met(words.forecast, ['forecast.statement', 'forecast.probability', 'forecast.reviewOn'].every((name) => filled(form, name)), 'forecast.statement')] : []),
    ...(isWeak(n, reasons) ? [met(words.weak, form.has('acknowledgesWeakReasons'), 'acknowledgesWeakReasons')] : []),
    ...(option?.kind === 'COUNTER' && option.answer?.answer !== 'ACCEPTED' ? [met(words.imposed, filled(form, 'imposedBecause'), 'imposedBecause')] : []),
  ];
}

function unblocked(n, option) {
  if (!option) return met(words.whichOption, false, 'optionId');
  const blocker = option.blocked && n.objections.find((one) => one.optionId === option.id && one.blocking && !one.retracted);
  return met(blocker ? words.blocked(blocker.harm) : words.unblocked, !option.blocked);
}

function declining(n, form, { reasons }) {
  const grounds = reasons.filter((reason) => reason.kind === 'GROUND' || reason.kind === 'OTHER').map((reason) => reason.code);
  const hasCounter = n.options.some((option) => option.kind === 'COUNTER' && !option.retracted);
  return [
    met(words.ground, ['grounds.0.code', 'grounds.1.code'].some((name) => grounds.includes(form.get(name))), 'grounds'),
    ...(n.policy.counterOptionOnDecline && !n.expedited
      ? [met(words.alternative, hasCounter || filled(form, 'noAlternativeBecause'), 'noAlternativeBecause')] : []),
    ...(n.existingCommitment?.kind === 'CONTRACT' ? [met(words.contract, n.stances.some((one) => one.role === 'EXECUTIVE'))] : []),
  ];
}

function deferring(n, form) {
  const times = [...n.earlierDecisions, n.decision].filter((one) => one?.disposition === 'DEFERRED').length;
  return [
    met(words.revisit, filled(form, 'revisitOn'), 'revisitOn'),
    met(words.deferrals(times, n.policy.mostDeferrals), times < n.policy.mostDeferrals),
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
