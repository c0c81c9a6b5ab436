package dev.parley.sharedevents.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of who may do what, as the docs print it. */
class TableBookTests {

    private static final Path BOOK = Path.of("..", "docs", "rules.md");

    private static final Pattern CALL = Pattern.compile("`(GET|POST|DELETE) /");

    private static final String ANY = "any";

    @Test
    void theBookHasEveryRowOfTheTable() throws IOException {
        List<String> calls = Files.readAllLines(BOOK)
            .stream()
            .filter(line -> line.startsWith("| ") && CALL.matcher(line).find())
            .toList();
        assertThat(String.join("\n", calls)).isEqualTo(rows().collect(Collectors.joining("\n")));
    }

    @Test
    void noOperationIsForARoleTwiceInAState() {
        assertThat(Operation.values()).allSatisfy(operation -> Arrays.stream(Role.values())
            .forEach(role -> Arrays.stream(State.values())
                .forEach(state -> assertThat(operation.grants()
                    .stream()
                    .filter(grant -> grant.roles().contains(role) && grant.states().contains(state)))
                    .hasSizeLessThan(2))));
    }

    private static Stream<String> rows() {
        return Stream
            .of(Arrays.stream(Operation.values()).flatMap(TableBookTests::rows),
                    Arrays.stream(Query.values()).map(query -> call(query) + roles(query.roles()) + " |"),
                    Arrays.stream(OpenPath.values()).map(path -> call(path) + audience(path) + " |"))
            .flatMap(rows -> rows);
    }

    private static Stream<String> rows(Operation operation) {
        return operation.grants()
            .stream()
            .map(grant -> call(operation) + roles(grant.roles()) + " | " + side(grant) + " | " + states(grant.states())
                    + " | " + operation.rules().stream().map(Rule::code).collect(Collectors.joining(", ")) + " |");
    }

    private static String call(Endpoint row) {
        return "| " + row.operation() + " | `" + row.method() + " " + row.path() + "` | ";
    }

    private static String audience(OpenPath path) {
        return switch (path.audience()) {
            case EVERYBODY -> "everybody";
            case SIGNED_IN -> "each person who has signed in";
            case ROLES -> throw new IllegalStateException(path + " is not open");
        };
    }

    private static String roles(Set<Role> roles) {
        return roles.size() == Role.values().length ? ANY : names(roles);
    }

    private static String side(Grant grant) {
        return grant.side() == null ? "" : (grant.side() == Side.ASKING) ? "asking" : "answering";
    }

    private static String states(Set<State> states) {
        return states.size() == State.values().length ? ANY : names(states);
    }

    private static String names(Collection<? extends Enum<?>> some) {
        return some.stream().<String>map(Enum::name).collect(Collectors.joining(", "));
    }

}
