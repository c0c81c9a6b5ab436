package dev.parley.sharedevents;

/** The two sides of a negotiation: who raised, and who decides. */
public enum Side {

    ASKING, ANSWERING;

    public Side other() {
        return this == ASKING ? ANSWERING : ASKING;
    }

}
