package dev.parley.commandservice.web;

import dev.parley.commandservice.rules.Refusal;
import dev.parley.personaldata.Directory;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.rules.Rule;
import java.util.List;

/** Looks up the accounts that a body names. */
public final class AccountLookup {

    private final Directory directory;

    AccountLookup(Directory directory) {
        this.directory = directory;
    }

    /**
     * The account of this name.
     * @throws Refusal if no request has ever named it
     */
    public AccountId known(String name) {
        return directory.findAccount(name).orElseThrow(() -> Refusal.broken(List.of(Rule.UNKNOWN_ACCOUNT)));
    }

}
