package dev.parley.commandservice.web;

import dev.parley.personaldata.Directory;
import dev.parley.sharedevents.PersonId;
import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.ProblemException;
import dev.parley.webapi.problem.Violation;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up the people that a body names by their logins. */
public final class PersonLookup {

    private final Directory directory;

    PersonLookup(Directory directory) {
        this.directory = directory;
    }

    /**
     * Who of these there is, by what they sign in as or, as whoever knows no logins does,
     * by id; all are asked for at once.
     */
    public Directory.Found find(Collection<String> logins, Collection<String> accounts) {
        Directory.Found found = directory.find(logins, accounts);
        List<String> ids = logins.stream()
            .filter(login -> !found.people().containsKey(login) && login.startsWith(PersonId.PREFIX))
            .toList();
        if (ids.isEmpty()) {
            return found;
        }
        Map<String, PersonId> people = new HashMap<>(found.people());
        directory.namesOf(ids).keySet().forEach(id -> people.put(id, new PersonId(id)));
        return new Directory.Found(Map.copyOf(people), found.accounts());
    }

    /**
     * The person of this login.
     * @throws ProblemException if nobody has it
     */
    public PersonId named(String login, String pointer) {
        return named(find(List.of(login), List.of()), login, pointer);
    }

    /**
     * The person of this login, who was asked for.
     * @throws ProblemException if nobody has it
     */
    public static PersonId named(Directory.Found found, String login, String pointer) {
        return Optional.ofNullable(found.people().get(login))
            .orElseThrow(() -> unknown(List.of(nobody(login, pointer))));
    }

    /**
     * The people of these logins, in their order.
     * @throws ProblemException naming every login that nobody has
     */
    public List<PersonId> allNamed(@Nullable List<String> logins, String pointer) {
        return allNamed(find(Conversions.list(logins), List.of()), logins, pointer);
    }

    /**
     * The same, who were asked for.
     * @throws ProblemException naming every login that nobody has
     */
    public static List<PersonId> allNamed(Directory.Found found, @Nullable List<String> logins, String pointer) {
        List<String> all = Conversions.list(logins);
        List<Violation> missing = all.stream()
            .filter(login -> !found.people().containsKey(login))
            .map(login -> nobody(login, pointer + "/" + all.indexOf(login)))
            .toList();
        if (!missing.isEmpty()) {
            throw unknown(missing);
        }
        return all.stream().map(found.people()::get).map(Objects::requireNonNull).toList();
    }

    /**
     * The person of this login, who was asked for, or of this pseudonym: whoever was
     * erased has no login any more.
     */
    public static PersonId namedOrErased(Directory.Found found, String name, String pointer) {
        return Optional.ofNullable(found.people().get(name))
            .or(() -> pseudonym(name))
            .orElseThrow(() -> unknown(List.of(nobody(name, pointer))));
    }

    private static Optional<PersonId> pseudonym(String name) {
        try {
            return Optional.of(new PersonId(name));
        }
        catch (IllegalArgumentException ex) {
            return Optional.empty();
        }
    }

    private static Violation nobody(String login, String pointer) {
        return new Violation(pointer, "nobody signs in as " + login);
    }

    private static ProblemException unknown(List<Violation> violations) {
        return new ProblemException(
                CallRules.INVALID_INPUT.problem("the body names people that are not known").withViolations(violations));
    }

}
