package dev.parley.queryservice.views.negotiations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Changes to short immutable lists. */
final class ImmutableLists {

    private ImmutableLists() {
    }

    @SuppressWarnings("unchecked") // only elements of T are put in
    static <T> List<T> plus(List<T> list, T added) {
        T[] longer = (T[]) list.toArray(new Object[list.size() + 1]);
        longer[list.size()] = added;
        return List.of(longer);
    }

    static <T> List<T> change(List<T> list, Predicate<T> which, UnaryOperator<T> how) {
        List<T> changed = new ArrayList<>(list);
        changed.replaceAll(item -> which.test(item) ? how.apply(item) : item);
        return List.copyOf(changed);
    }

}
