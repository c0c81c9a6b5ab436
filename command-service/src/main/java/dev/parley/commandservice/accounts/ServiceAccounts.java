package dev.parley.commandservice.accounts;

import dev.parley.commandservice.dispatch.CommandCall;
import dev.parley.commandservice.dispatch.Dispatcher;
import dev.parley.commandservice.people.PeopleCommand.AdmitService;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.Login;
import dev.parley.personaldata.Logins;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.util.List;

/**
 * Accounts that scripts act by: they belong to an administrator, have no password, and
 * what they are found by is nothing that anybody would type.
 */
public final class ServiceAccounts {

    private final Directory directory;

    private final Logins logins;

    private final Dispatcher dispatcher;

    ServiceAccounts(Directory directory, Logins logins, Dispatcher dispatcher) {
        this.directory = directory;
        this.logins = logins;
        this.dispatcher = dispatcher;
    }

    public PersonId admit(By by, String name, List<Role> roles) {
        String login = "service-" + Ids.next();
        PersonId person = directory.addPerson(login, name).orElseThrow();
        logins.add(new Login(person, login, null, null, null, null, by.at(), null));
        try {
            dispatcher.run(CommandCall.of(by.person()), _ -> new AdmitService(by, person, roles));
            return person;
        }
        catch (Refusal ex) {
            logins.remove(person);
            directory.removePerson(person);
            throw ex;
        }
    }

}
