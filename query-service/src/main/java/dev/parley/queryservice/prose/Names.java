package dev.parley.queryservice.prose;

import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.ExternalId;
import dev.parley.sharedevents.PersonId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom pseudonyms stand for; one that is nobody's stands for itself.
 */
public record Names(Map<String, String> known) {

    public String of(PersonId person) {
        return of(person.value());
    }

    public List<String> of(List<PersonId> people) {
        return people.stream().map(this::of).toList();
    }

    /** System and id, such as {@code JIRA:PAY-42}. */
    public String of(ExternalId external) {
        return known.getOrDefault(external.value(), erased(external.value()));
    }

    public @Nullable String ofNullable(@Nullable PersonId person) {
        return person == null ? null : of(person);
    }

    public String of(AccountId account) {
        return of(account.value());
    }

    /** What the people among them are called. */
    public List<String> people() {
        return called(PersonId.PREFIX);
    }

    /** What the accounts among them are called. */
    public List<String> accounts() {
        return called(AccountId.PREFIX);
    }

    private List<String> called(String prefix) {
        return known.keySet().stream().filter(pseudonym -> pseudonym.startsWith(prefix)).map(this::of).toList();
    }

    /** What is shown in place of the name of whom this pseudonym stood for. */
    static String erased(String pseudonym) {
        if (pseudonym.startsWith(ExternalId.PREFIX)) {
            return "erased reference";
        }
        return pseudonym.startsWith(AccountId.PREFIX) ? "erased account" : "erased person";
    }

    String of(String pseudonym) {
        return known.getOrDefault(pseudonym, pseudonym);
    }

}
