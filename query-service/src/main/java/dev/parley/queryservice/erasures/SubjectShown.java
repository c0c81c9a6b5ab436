package dev.parley.queryservice.erasures;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.queryservice.prose.Names;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Subject;
import dev.parley.sharedevents.Subject.OfAccount;
import dev.parley.sharedevents.Subject.OfEntry;
import dev.parley.sharedevents.Subject.OfNegotiation;
import dev.parley.sharedevents.Subject.OfPerson;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an erasure or a hold is about.
 *
 * @param name what the person or account is called; that it was erased, if it was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubjectShown(@Schema(description = "A pseudonym.", example = "u_Kx3tq8ZbVw0eRzYu") @Nullable String person,
        @Schema(description = "A pseudonym.", example = "a_Kx3tq8ZbVw0eRzYu") @Nullable String account,
        @Schema(example = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e10") @Nullable String negotiation,
        @Schema(example = "17") @Nullable Long position,
        @Schema(description = "Of the person or account.", example = "erased person") @Nullable String name) {

    static SubjectShown of(Subject subject, Names names) {
        return switch (subject) {
            case OfPerson(PersonId person) -> new SubjectShown(person.value(), null, null, null, names.of(person));
            case OfAccount(AccountId account) -> new SubjectShown(null, account.value(), null, null, names.of(account));
            case OfNegotiation(NegotiationId whole) -> new SubjectShown(null, null, whole.value(), null, null);
            case OfEntry entry -> new SubjectShown(null, null, null, entry.position(), null);
        };
    }

    /** The pseudonym in it, if there is one. */
    static Optional<String> pseudonym(Subject subject) {
        return switch (subject) {
            case OfPerson(PersonId person) -> Optional.of(person.value());
            case OfAccount(AccountId account) -> Optional.of(account.value());
            case OfNegotiation _, OfEntry _ -> Optional.empty();
        };
    }

}
