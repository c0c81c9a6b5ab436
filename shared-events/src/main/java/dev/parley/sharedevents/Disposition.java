package dev.parley.sharedevents;

/** What was decided. */
public enum Disposition {

    ACCEPTED, ACCEPTED_COUNTER, DECLINED, DEFERRED;

    public boolean isYes() {
        return this == ACCEPTED || this == ACCEPTED_COUNTER;
    }

}
