package dev.parley.standalone.samples;

import java.util.ArrayList;
import java.util.List;

/**
 * One negotiation, move by move.
 *
 * @param name what other stories call it
 */
record Story(String name, List<Turn> turns) {

    /** A move, whose it is, and how many days ago. */
    record Turn(int daysAgo, String who, Move move) {
    }

    static Story of(String name) {
        return new Story(name, List.of());
    }

    /** Goes on: on one day somebody does something, or several things. */
    Story on(int daysAgo, String who, Move... moves) {
        List<Turn> longer = new ArrayList<>(turns);
        for (Move move : moves) {
            longer.add(new Turn(daysAgo, who, move));
        }
        return new Story(name, List.copyOf(longer));
    }

    int begins() {
        return turns.getFirst().daysAgo();
    }

}
