package dev.parley.query.views.negotiations;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Changes to short immutable lists. */
final class Listed {

    private Listed() {
    }

    static <T> List<T> plus(List<T> list, T added) {
        return Stream.concat(list.stream(), Stream.of(added)).toList();
    }

    static <T> List<T> change(List<T> list, Predicate<T> which, UnaryOperator<T> how) {
        return list.stream().map(item -> which.test(item) ? how.apply(item) : item).toList();
    }

}
