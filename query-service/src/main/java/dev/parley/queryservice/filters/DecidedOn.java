package dev.parley.queryservice.filters;

/** Which decision of a negotiation it is that a figure goes by. */
public enum DecidedOn {

    /** The first yes or no. */
    FIRST_ANSWER,
    /** The first yes or no or, where there is none, the deferral that it stands at. */
    FIRST_ANSWER_OR_STANDING,
    /** The one that it stands at. */
    STANDING,
    /** The first of all, a deferral too. */
    FIRST;

    /** The day of that decision; {@link Facets#NEVER} if there has been no such. */
    long day(Facets facets) {
        return switch (this) {
            case FIRST_ANSWER -> facets.firstAnswer();
            case FIRST_ANSWER_OR_STANDING ->
                facets.firstAnswer() == Facets.NEVER ? facets.standingDecision() : facets.firstAnswer();
            case STANDING -> facets.standingDecision();
            case FIRST -> facets.firstDecision();
        };
    }

}
