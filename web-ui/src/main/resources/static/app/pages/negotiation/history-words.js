// An event as a sentence that its actor's name begins.

import { reasonName } from '../../catalogue.js';

const SENTENCES = {
  RequestRaised: 'raised the request',
  RequestRevised: 'revised the request',
  DemandAdded: 'added an account',
  EffortEstimated: 'estimated the effort',
  DeciderAssigned: 'assigned who decides',
  RequestRerouted: 'moved it to another area',
  ResponsibilityHandedOver: 'handed over',
  RequestReturned: 'returned it',
  RequestWithdrawn: 'withdrew the request',
  MarkedDuplicate: 'marked it as a duplicate',
  RequestRestored: 'took it up again',
  ClaimAdded: 'gave a reason',
  EvidenceAttached: 'gave evidence',
  ClaimChallenged: 'asked for support',
  ClaimSubstantiated: 'accepted the evidence',
  ClaimConceded: 'conceded a reason',
  ClaimDisputed: 'left a reason disputed',
  ObjectionRaised: 'raised an objection',
  ObjectionIntegrated: 'said which option meets the objection',
  ObjectionWithdrawn: 'withdrew an objection',
  ObjectionOverruled: 'overruled an objection',
  CounterOptionProposed: 'offered a counter-option',
  CounterOptionAccepted: 'accepted the counter-option',
  CounterOptionRejected: 'rejected the counter-option',
  CaseRestated: 'restated the other side’s case',
  RestatementConfirmed: 'confirmed the restatement',
  RestatementRejected: 'corrected the restatement',
  LastCallOpened: 'opened a last call',
  LastCallInterrupted: 'interrupted the last call',
  EscalationRaised: 'asked an executive to decide',
  RequestAccepted: 'accepted the ask',
  CounterOptionChosen: 'accepted a counter-option',
  RequestDeclined: 'declined it',
  RequestDeferred: 'deferred it',
  DecisionOverridden: 'overrode the decision',
  StanceRecorded: 'said where they stand',
  RequestReopened: 'reopened it',
  DecisionSuperseded: 'superseded the decision',
  DeliveryPlanned: 'planned the delivery',
  DeliveryRecorded: 'recorded the delivery',
  DealOutcomeRecorded: 'recorded what became of a deal',
  ProcessScored: 'scored how it was made',
  OutcomeRecorded: 'said what came of it',
  CommentAdded: 'commented',
  MentionAcknowledged: 'saw where they were mentioned',
  ReferenceLinked: 'linked what it is elsewhere',
  ReferenceRemoved: 'removed what it is elsewhere',
  EntryCorrected: 'corrected an entry',
  EntryRetracted: 'retracted an entry',
};

/** What an event says of its actor. */
export function sentence({ type }) {
  return SENTENCES[type] ?? type;
}

const WORDS = ['title', 'statement', 'question', 'source', 'harm', 'summary', 'text', 'external', 'reason', 'news', 'note', 'account', 'productArea', 'person', 'value'];

/** The words of an event that say most, with the reason before them if there is one. */
export function gist({ data }) {
  if (!data) return '';
  const words = data.reasoning?.rationale ?? WORDS.map((name) => data[name]).find((value) => typeof value === 'string');
  const rest = data.personDays === undefined ? data.on : `${data.personDays} person-days`;
  return [data.code && reasonName(data.code), words ?? rest].filter(Boolean).join(': ');
}
