// What an entry's type is in words. A type that is not here is shown as it is.

import { t } from '../../texts.js';

const { events: WORDS } = t.audit;

const RETROSPECTIVE = new Set(['RetrospectiveOpened', 'RetrospectiveJoined', 'AgendaItemAdded', 'FindingNoted', 'ActionAgreed', 'ActionCompleted', 'RetrospectiveClosed']);

const COMPANY = new Set(['PolicyChanged', 'CapacitySet', 'ImportMappingSet', 'ReferenceAddressSet']);

/** All types, as [type, words], by their words. */
export function eventTypes() {
  return Object.entries(WORDS).sort(([, one], [, other]) => one.localeCompare(other));
}

export function eventWords(type) {
  return WORDS[type] ?? type;
}

export function isOfNegotiation(type) {
  return type in WORDS && !RETROSPECTIVE.has(type) && !COMPANY.has(type);
}

export function isOfRetrospective(type) {
  return RETROSPECTIVE.has(type);
}
