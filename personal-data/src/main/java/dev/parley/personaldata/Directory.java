package dev.parley.personaldata;

import static dev.parley.personaldata.EntrySeal.utf8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.Base64;
import com.google.crypto.tink.subtle.Random;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Says which person or account a pseudonym stands for. People are known by their login,
 * accounts by their name; upper and lower case and outer spaces make no difference. Rows
 * are sealed, and found by a keyed digest.
 */
public final class Directory {

    private final MasterKey master;

    private final Aead aead;

    private final DirectoryStore store;

    public Directory(MasterKey master, DirectoryStore store) {
        this.master = master;
        this.aead = master.aead("parley directory 1");
        this.store = store;
    }

    /** The pseudonym of the person with this login, a new one if there is none yet. */
    public PersonId person(String login) {
        return new PersonId(findOrAdd(PersonId.PREFIX, login));
    }

    public Optional<PersonId> findPerson(String login) {
        return store.findByDigest(digest(PersonId.PREFIX, login)).map(row -> new PersonId(row.pseudonym()));
    }

    /** The pseudonym of the account of this name, a new one if there is none yet. */
    public AccountId account(String name) {
        return new AccountId(findOrAdd(AccountId.PREFIX, name));
    }

    public Optional<AccountId> findAccount(String name) {
        return store.findByDigest(digest(AccountId.PREFIX, name)).map(row -> new AccountId(row.pseudonym()));
    }

    /** The login, or the pseudonym if the person was erased. */
    public String loginOf(PersonId person) {
        return namesOf(List.of(person.value())).getOrDefault(person.value(), person.value());
    }

    /** The name, or the pseudonym if the account was erased. */
    public String nameOf(AccountId account) {
        return namesOf(List.of(account.value())).getOrDefault(account.value(), account.value());
    }

    /** The names of these pseudonyms; what was erased is left out. */
    public Map<String, String> namesOf(Collection<String> pseudonyms) {
        return store.findByPseudonym(pseudonyms)
            .stream()
            .collect(toUnmodifiableMap(DirectoryStore.Row::pseudonym, this::open));
    }

    private String findOrAdd(String prefix, String name) {
        byte[] digest = digest(prefix, name);
        return store.findByDigest(digest).orElseGet(() -> {
            String pseudonym = prefix + Base64.urlSafeEncode(Random.randBytes(12));
            return store.putIfAbsent(new DirectoryStore.Row(pseudonym, digest, seal(pseudonym, name.strip())));
        }).pseudonym();
    }

    private byte[] digest(String prefix, String name) {
        String normal = Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return master.digest("parley directory names 1", utf8(prefix + normal));
    }

    private byte[] seal(String pseudonym, String name) {
        try {
            return aead.encrypt(utf8(name), utf8(pseudonym));
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private String open(DirectoryStore.Row row) {
        try {
            return new String(aead.decrypt(row.sealed(), utf8(row.pseudonym())), StandardCharsets.UTF_8);
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException("the directory row " + row.pseudonym() + " is not of this master key", ex);
        }
    }

}
