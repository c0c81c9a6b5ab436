package dev.parley.commandservice.web;

import dev.parley.commandservice.rules.Refusal;
import dev.parley.personaldata.Directory;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.rules.Rule;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks up the accounts that a body names. */
public final class AccountLookup {

    private final Directory directory;

    AccountLookup(Directory directory) {
        this.directory = directory;
    }

    /** The accounts of these names, which were asked for; there are all from now on. */
    public Map<String, AccountId> named(Directory.Found found, Collection<String> names) {
        Map<String, AccountId> all = new HashMap<>(found.accounts());
        all.putAll(directory.addAccounts(names.stream().filter(name -> !all.containsKey(name)).toList()));
        return all;
    }

    /** The account of this name; there is one from now on. */
    public AccountId named(String name) {
        return directory.account(name);
    }

    /**
     * The account of this name.
     * @throws Refusal if no request has ever named it
     */
    public AccountId known(String name) {
        return directory.findAccount(name).orElseThrow(() -> Refusal.broken(List.of(Rule.UNKNOWN_ACCOUNT)));
    }

}
