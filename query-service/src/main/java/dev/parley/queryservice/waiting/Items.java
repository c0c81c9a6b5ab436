package dev.parley.queryservice.waiting;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Things that wait, the most pressing first. */
final class Items {

    private final List<Item> all;

    private final int overdue;

    private Items(List<Item> all) {
        this.all = all;
        this.overdue = (int) all.stream().filter(Item::overdue).count();
    }

    static Items of(Stream<Item> some) {
        return new Items(some.sorted(Waiting.MOST_PRESSING_FIRST).toList());
    }

    List<Item> all() {
        return all;
    }

    /** How many of them should have been done. */
    int overdue() {
        return overdue;
    }

    /** Those that are so. */
    Items only(Predicate<Item> which) {
        return new Items(all.stream().filter(which).toList());
    }

}
