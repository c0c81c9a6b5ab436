package dev.parley.webapi.document;

import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.State;
import dev.parley.sharedevents.rules.Endpoint;
import dev.parley.sharedevents.rules.Grant;
import dev.parley.sharedevents.rules.OpenPath;
import dev.parley.sharedevents.rules.Operation;
import dev.parley.sharedevents.rules.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says for whom an operation is, as the table of who may do what has it. */
final class Callable {

    private Callable() {
    }

    /** In a sentence; empty if the table does not have the path, or it is open. */
    static Optional<String> sentence(String method, String path) {
        String grants = Endpoint.all()
            .stream()
            .filter(row -> row.method().equals(method) && row.path().equals(path))
            .flatMap(Callable::grants)
            .distinct()
            .collect(Collectors.joining("; for "));
        return grants.isEmpty() ? Optional.empty() : Optional.of("For " + grants + ".");
    }

    private static Stream<String> grants(Endpoint row) {
        return switch (row) {
            case Operation operation -> operation.grants().stream().map(Callable::words);
            case Query query -> Stream.of(roles(query.roles()));
            case OpenPath _ -> Stream.empty();
        };
    }

    private static String words(Grant grant) {
        return roles(grant.roles()) + side(grant) + states(grant.states());
    }

    private static String roles(Set<Role> roles) {
        return roles.size() == Role.values().length ? "every role" : all(roles, "and");
    }

    private static String side(Grant grant) {
        return grant.side() == null ? ""
                : (grant.side() == Side.ASKING) ? " on the asking side" : " on the answering side";
    }

    private static String states(Set<State> states) {
        return states.isEmpty() ? ""
                : (states.size() == State.values().length) ? " in any state" : " while it is " + all(states, "or");
    }

    private static String all(Collection<? extends Enum<?>> some, String last) {
        List<String> names = some.stream().<String>map(Enum::name).toList();
        return names.size() == 1 ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " " + last + " " + names.getLast();
    }

}
