package dev.parley.commandservice.accounts;

import dev.parley.commandservice.dispatch.Dispatcher;
import dev.parley.commandservice.dispatch.Recorded;
import dev.parley.commandservice.people.PeopleCommand;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.Login;
import dev.parley.personaldata.Logins;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.rules.Rule;
import java.util.List;
import java.util.Optional;

/**
 * Keeps beside the log what it does not say of somebody who comes, and then records that
 * they came. Of whom the log does not know, nothing is left.
 */
final class Newcomers {

    private final Directory directory;

    private final Logins logins;

    private final Dispatcher dispatcher;

    private final UnfinishedAdmissions unfinished;

    Newcomers(Directory directory, Logins logins, Dispatcher dispatcher, UnfinishedAdmissions unfinished) {
        this.directory = directory;
        this.logins = logins;
        this.dispatcher = dispatcher;
        this.unfinished = unfinished;
    }

    /**
     * @param command what records that this person came
     * @throws Refusal if the login is taken, or the command is refused
     */
    Recorded admit(Login login, String name, PeopleCommand command) {
        unfinished.remove(command.by().at());
        String id = Ids.next();
        try {
            keep(login, name);
            return dispatcher.runAs(id, command);
        }
        catch (RuntimeException ex) {
            return recordedAllTheSame(id, login.person()).orElseThrow(() -> ex);
        }
    }

    /** The login first: what a process leaves that ends in between is found by it. */
    private void keep(Login login, String name) {
        if (!logins.add(login) || !directory.addPerson(login.person(), login.name(), name)) {
            throw Refusal.broken(List.of(Rule.LOGIN_TAKEN));
        }
    }

    /**
     * The store may have recorded what it could not say. While it says nothing, all stays
     * as it is until {@link UnfinishedAdmissions} are removed.
     */
    private Optional<Recorded> recordedAllTheSame(String id, PersonId person) {
        Optional<Recorded> recorded = dispatcher.recordedAs(id);
        if (recorded.isEmpty()) {
            unfinished.remove(person);
        }
        return recorded;
    }

}
