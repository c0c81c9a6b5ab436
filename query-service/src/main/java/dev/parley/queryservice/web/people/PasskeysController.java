package dev.parley.queryservice.web.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.personaldata.Passkey;
import dev.parley.personaldata.Passkeys;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Shows which passkeys one has. */
@RestController
@Tag(name = "Callers")
class PasskeysController {

    private final Passkeys passkeys;

    private final Scheduler blocking;

    PasskeysController(Passkeys passkeys, Scheduler blocking) {
        this.passkeys = passkeys;
        this.blocking = blocking;
    }

    /** A passkey. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PasskeyShown(@Schema(example = "Zk3…") String id, @Schema(example = "My laptop") String name,
            @Schema(example = "2026-11-28") LocalDate madeOn,
            @Schema(example = "2026-11-28") @Nullable LocalDate lastUsedOn) {

        static PasskeyShown of(Passkey passkey) {
            return new PasskeyShown(passkey.id(), passkey.name(), passkey.madeOn(), passkey.lastUsedOn());
        }

    }

    @GetMapping("/api/passkeys")
    @Operation(summary = "List one's own passkeys", operationId = "findPasskeys")
    Mono<List<PasskeyShown>> passkeys(Caller caller) {
        return Mono
            .fromCallable(() -> passkeys.of(caller.person())
                .stream()
                .sorted(Comparator.comparing(Passkey::madeOn).thenComparing(Passkey::id))
                .map(PasskeyShown::of)
                .toList())
            .subscribeOn(blocking);
    }

}
