package dev.parley.personaldata;

import dev.parley.personaldata.Directory.Found;
import dev.parley.personaldata.DirectoryStore.Row;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.ExternalId;
import dev.parley.sharedevents.ExternalKey;
import dev.parley.sharedevents.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that one command uses, of which some may be new. Those are given pseudonyms
 * at once, for the command to decide on, and get their rows when it is about to be
 * recorded: a command that is refused leaves nothing of a name. Not for several threads.
 */
public final class NewNames {

    private final Directory directory;

    /** By digest. */
    private final Map<String, Row> drafts = new LinkedHashMap<>();

    NewNames(Directory directory) {
        this.directory = directory;
    }

    /** The pseudonym of the person with this login. */
    public PersonId person(String login) {
        return new PersonId(pseudonym(PersonId.PREFIX, login));
    }

    /** The pseudonym of the account of this name. */
    public AccountId account(String name) {
        return new AccountId(pseudonym(AccountId.PREFIX, name));
    }

    /** The same, of an account that was asked for before. */
    public AccountId account(Found found, String name) {
        AccountId known = found.accounts().get(name);
        return known != null ? known : new AccountId(draft(AccountId.PREFIX, name));
    }

    /** The pseudonym of what is called so in another system. */
    public ExternalId external(ExternalKey key) {
        return new ExternalId(pseudonym(ExternalId.PREFIX, key.toString()));
    }

    /**
     * Writes the rows of what is new.
     * @return whether they have the pseudonyms given: another command, that used a name
     * for the first time too, may have been quicker, and this one has to be run again
     */
    public boolean keep() {
        Map<String, String> kept = drafts.isEmpty() ? Map.of() : directory.keep(List.copyOf(drafts.values()));
        return drafts.entrySet()
            .stream()
            .allMatch(draft -> draft.getValue().pseudonym().equals(kept.get(draft.getKey())));
    }

    private String pseudonym(String prefix, String name) {
        String digest = directory.digest(prefix, name);
        return drafts.containsKey(digest) ? draft(prefix, name)
                : directory.find(digest).orElseGet(() -> draft(prefix, name));
    }

    private String draft(String prefix, String name) {
        return drafts.computeIfAbsent(directory.digest(prefix, name), _ -> directory.draft(prefix, name)).pseudonym();
    }

}
