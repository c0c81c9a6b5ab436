package dev.parley.personaldata;

import static dev.parley.personaldata.EntrySeal.utf8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.Base64;
import com.google.crypto.tink.subtle.Random;
import dev.parley.personaldata.DirectoryStore.Row;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.ExternalId;
import dev.parley.sharedevents.ExternalKey;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Says which person, account or thing in another system a pseudonym stands for. People
 * are known by their login, accounts by their name, things elsewhere by system and id,
 * and shown as first written; what looks alike is the same ({@link Name}). Rows are
 * sealed, and found by a keyed digest.
 *
 * <p>
 * Which pseudonym belongs to a digest is remembered for ten seconds, so that a command
 * does not ask the store who calls; no name is. Nothing of it is kept once an erasure is
 * seen on the log.
 */
public final class Directory {

    /** What the rows are sealed with. */
    public static final String USE = "parley directory 1";

    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private static final int MOST_REMEMBERED = 10_000;

    /** Digests are written in hex here, for they are compared. */
    private static final HexFormat HEX = HexFormat.of();

    private final MasterKey master;

    private final Aead aead;

    private final DirectoryStore store;

    private final Cache<String, String> pseudonyms;

    public Directory(MasterKey master, DirectoryStore store) {
        this(master, store, Ticker.systemTicker());
    }

    Directory(MasterKey master, DirectoryStore store, Ticker ticker) {
        this.master = master;
        this.aead = master.aead(USE);
        this.store = store;
        this.pseudonyms = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .ticker(ticker)
            .build();
    }

    /** Those that there are of whom was asked for, by the names that were given. */
    public record Found(Map<String, PersonId> people, Map<String, AccountId> accounts) {
    }

    /**
     * Which of these people and accounts there are; one question to the store for all.
     */
    public Found find(Collection<String> logins, Collection<String> accounts) {
        Map<String, String> people = digests(PersonId.PREFIX, logins);
        Map<String, String> named = digests(AccountId.PREFIX, accounts);
        Map<String, String> found = find(Stream.concat(people.values().stream(), named.values().stream()).toList());
        return new Found(ids(people, found, PersonId::new), ids(named, found, AccountId::new));
    }

    public Optional<PersonId> findPerson(String login) {
        return Optional.ofNullable(find(Set.of(login), Set.of()).people().get(login));
    }

    public Optional<AccountId> findAccount(String name) {
        return Optional.ofNullable(find(Set.of(), Set.of(name)).accounts().get(name));
    }

    /**
     * The pseudonym of what is called so in another system, if it was ever named here.
     */
    public Optional<ExternalId> findExternal(ExternalKey key) {
        return find(digest(ExternalId.PREFIX, key.toString())).map(ExternalId::new);
    }

    /** The person with this login if that is remembered; the store is not asked. */
    public Optional<PersonId> rememberedPerson(String login) {
        return Optional.ofNullable(pseudonyms.getIfPresent(digest(PersonId.PREFIX, login))).map(PersonId::new);
    }

    /** The pseudonym of the person with this login, a new one if there is none yet. */
    public PersonId person(String login) {
        return new PersonId(findOrAdd(PersonId.PREFIX, login));
    }

    /** A pseudonym that stands for nobody yet. */
    public static PersonId newPerson() {
        return new PersonId(newPseudonym(PersonId.PREFIX));
    }

    /**
     * A new pseudonym for somebody who is found by this login, and shown by this name;
     * none if the login is somebody's.
     */
    public Optional<PersonId> addPerson(String login, String name) {
        PersonId person = newPerson();
        return addPerson(person, login, name) ? Optional.of(person) : Optional.empty();
    }

    /** The same with this pseudonym; false if the login is somebody's. */
    public boolean addPerson(PersonId person, String login, String name) {
        Row row = row(person.value(), digest(PersonId.PREFIX, login), name);
        return keep(List.of(row)).containsValue(row.pseudonym());
    }

    /** From now on the person is shown by this name; nothing if they were erased. */
    public void rename(PersonId person, String name) {
        store.findByPseudonym(List.of(person.value()))
            .forEach(row -> store.replace(new Row(row.pseudonym(), row.digest(), seal(row.pseudonym(), name.strip()))));
    }

    /** Takes somebody out of it who never came. */
    public void removePerson(PersonId person) {
        store.remove(person.value());
        forget();
    }

    /** The pseudonym of the account of this name, a new one if there is none yet. */
    public AccountId account(String name) {
        return new AccountId(findOrAdd(AccountId.PREFIX, name));
    }

    /** The names of a command, of which those that are new get their rows with it. */
    public NewNames newNames() {
        return new NewNames(this);
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
        return store.findByPseudonym(pseudonyms).stream().collect(toUnmodifiableMap(Row::pseudonym, this::open));
    }

    /** The store is asked again for everybody; for when somebody was erased. */
    public void forget() {
        pseudonyms.invalidateAll();
    }

    private Map<String, String> find(Collection<String> digests) {
        Map<String, String> found = new HashMap<>(pseudonyms.getAllPresent(digests));
        List<byte[]> unknown = digests.stream()
            .distinct()
            .filter(digest -> !found.containsKey(digest))
            .map(HEX::parseHex)
            .toList();
        if (!unknown.isEmpty()) {
            found.putAll(remember(store.findByDigest(unknown)));
        }
        return found;
    }

    private String findOrAdd(String prefix, String name) {
        return Optional.ofNullable(pseudonyms.getIfPresent(digest(prefix, name)))
            .orElseGet(() -> keep(List.of(draft(prefix, name))).values().iterator().next());
    }

    /** The pseudonym that this digest has. */
    Optional<String> find(String digest) {
        return Optional.ofNullable(find(List.of(digest)).get(digest));
    }

    /** A row that is not kept yet. */
    Row draft(String prefix, String name) {
        return row(newPseudonym(prefix), digest(prefix, name), name);
    }

    private Row row(String pseudonym, String digest, String name) {
        return new Row(pseudonym, HEX.parseHex(digest), seal(pseudonym, name.strip()));
    }

    private static String newPseudonym(String prefix) {
        return prefix + Base64.urlSafeEncode(Random.randBytes(12));
    }

    /**
     * Keeps these rows but those of names that have one; answers with the pseudonyms that
     * the digests of these names then have, in hex.
     */
    Map<String, String> keep(List<Row> drafts) {
        return remember(store.putIfAbsent(drafts));
    }

    private Map<String, String> remember(List<Row> rows) {
        Map<String, String> found = rows.stream().collect(toUnmodifiableMap(row -> hex(row.digest()), Row::pseudonym));
        pseudonyms.putAll(found);
        return found;
    }

    private static <T> Map<String, T> ids(Map<String, String> names, Map<String, String> pseudonyms,
            Function<String, T> id) {
        Map<String, T> ids = new HashMap<>();
        names.forEach((name, digest) -> {
            String pseudonym = pseudonyms.get(digest);
            if (pseudonym != null) {
                ids.put(name, id.apply(pseudonym));
            }
        });
        return Map.copyOf(ids);
    }

    private Map<String, String> digests(String prefix, Collection<String> names) {
        return names.stream().distinct().collect(toUnmodifiableMap(Function.identity(), name -> digest(prefix, name)));
    }

    /** What names that mean the same have in common, in hex. */
    String digest(String prefix, String name) {
        return hex(master.digest("parley directory names 1", utf8(prefix + Name.key(name))));
    }

    static String hex(byte[] digest) {
        return HEX.formatHex(digest);
    }

    private byte[] seal(String pseudonym, String name) {
        try {
            return aead.encrypt(utf8(name), utf8(pseudonym));
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private String open(Row row) {
        try {
            return new String(aead.decrypt(row.sealed(), utf8(row.pseudonym())), StandardCharsets.UTF_8);
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException("the directory row " + row.pseudonym() + " is not of this master key", ex);
        }
    }

}
