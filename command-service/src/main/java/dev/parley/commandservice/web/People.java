package dev.parley.commandservice.web;

import dev.parley.personaldata.Directory;
import dev.parley.sharedevents.PersonId;
import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.ProblemException;
import dev.parley.webapi.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people that a body names by their logins. */
public final class People {

    private final Directory directory;

    People(Directory directory) {
        this.directory = directory;
    }

    /**
     * The person of this login.
     * @throws ProblemException if nobody has it
     */
    public PersonId named(String login, String pointer) {
        return directory.findPerson(login).orElseThrow(() -> unknown(List.of(nobody(login, pointer))));
    }

    /**
     * The people of these logins, in their order.
     * @throws ProblemException naming every login that nobody has
     */
    public List<PersonId> allNamed(@Nullable List<String> logins, String pointer) {
        List<PersonId> people = new ArrayList<>();
        List<Violation> missing = new ArrayList<>();
        for (String login : Words.list(logins)) {
            Optional<PersonId> person = directory.findPerson(login);
            person.ifPresentOrElse(people::add,
                    () -> missing.add(nobody(login, pointer + "/" + Words.list(logins).indexOf(login))));
        }
        if (!missing.isEmpty()) {
            throw unknown(missing);
        }
        return List.copyOf(people);
    }

    /**
     * The person of this login, or of this pseudonym: whoever was erased has no login any
     * more.
     */
    public PersonId namedOrErased(String name, String pointer) {
        return directory.findPerson(name)
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
