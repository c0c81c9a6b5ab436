package dev.parley.queryservice.filters;

/** Which day of a negotiation a period is about. */
public enum PeriodBy {

    RAISED, DECIDED

}
