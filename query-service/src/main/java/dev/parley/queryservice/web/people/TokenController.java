package dev.parley.queryservice.web.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.personaldata.Token;
import dev.parley.personaldata.Tokens;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Roster;
import dev.parley.webapi.caller.Caller;
import dev.parley.webapi.people.PeopleInForce;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Shows which tokens one has made. */
@RestController
@Tag(name = "Callers")
class TokenController {

    private final Tokens tokens;

    private final PeopleInForce people;

    private final Scheduler blocking;

    TokenController(Tokens tokens, PeopleInForce people, Scheduler blocking) {
        this.tokens = tokens;
        this.people = people;
        this.blocking = blocking;
    }

    /** A token; what a script sends is not kept, and so not shown. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TokenShown(@Schema(example = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e11") String id,
            @Schema(example = "u_2f9Q0bJ7k1sYx3aA", description = "Whom it stands for.") String personId,
            @Schema(example = "nightly export") String name, List<Role> roles, LocalDate expiresOn,
            @Nullable LocalDate lastUsedOn) {

        static TokenShown of(Token token) {
            return new TokenShown(token.id(), token.person().value(), token.name(), token.roles(), token.expiresOn(),
                    token.lastUsedOn());
        }

    }

    @GetMapping("/api/tokens")
    @Operation(summary = "List one's own tokens", operationId = "findTokens",
            description = "And those of the service accounts that one owns.")
    Mono<List<TokenShown>> tokens(Caller caller) {
        return Mono.fromCallable(() -> tokensOf(caller.person())).subscribeOn(blocking);
    }

    private List<TokenShown> tokensOf(PersonId owner) {
        Roster roster = people.roster();
        return Stream.concat(Stream.of(owner), roster.servicesOf(owner))
            .flatMap(person -> tokens.of(person).stream())
            .filter(token -> token.madeBy().equals(owner))
            .sorted(Comparator.comparing(Token::id))
            .map(TokenShown::of)
            .toList();
    }

}
