package dev.parley.commandservice.accounts;

import dev.parley.commandservice.people.PeopleCommand.AdmitService;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.Login;
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

    private final Newcomers newcomers;

    ServiceAccounts(Newcomers newcomers) {
        this.newcomers = newcomers;
    }

    public PersonId admit(By by, String name, List<Role> roles) {
        PersonId account = Directory.newPerson();
        Login login = new Login(account, "service-" + Ids.next(), null, null, null, null, by.at(), null);
        newcomers.admit(login, name, new AdmitService(by, account, roles));
        return account;
    }

}
