package dev.parley.commandservice.web.corrections;

import static dev.parley.commandservice.web.Conversions.negotiation;
import static dev.parley.commandservice.web.Conversions.optional;

import dev.parley.commandservice.dispatch.Recorded;
import dev.parley.commandservice.negotiation.commands.CorrectionCommand.Correct;
import dev.parley.commandservice.negotiation.commands.CorrectionCommand.Retract;
import dev.parley.commandservice.web.Call;
import dev.parley.commandservice.web.Commands;
import dev.parley.commandservice.web.PersonLookup;
import dev.parley.commandservice.web.corrections.CorrectionBodies.Correction;
import dev.parley.commandservice.web.corrections.CorrectionBodies.Retraction;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogStore;
import dev.parley.personaldata.NewNames;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.corrections.CorrectableFields;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/negotiations/{id}")
@Tag(name = "Corrections", description = "What is said later about an entry; the entry itself never changes.")
class CorrectionController {

    /** What no entry has: the aggregate then says that there is none. */
    private static final long NO_SEQ = -1;

    private final Commands commands;

    private final LogStore log;

    private final CorrectedValue values;

    CorrectionController(Commands commands, LogStore log, PersonLookup people) {
        this.commands = commands;
        this.log = log;
        this.values = new CorrectedValue(people);
    }

    @PostMapping("/corrections")
    @Operation(summary = "Correct an entry",
            description = "For its author, or a FACILITATOR. Both values stay visible; what counts is"
                    + " the new one, from this entry on.")
    Mono<ResponseEntity<Recorded>> correct(@PathVariable("id") String id, @RequestBody Correction body, Call call) {
        return commands.change(call, names -> correction(negotiation(id), body, call, names));
    }

    @PostMapping("/retractions")
    @Operation(summary = "Retract an entry",
            description = "For its author, or a FACILITATOR. What hangs on it no longer counts either.")
    Mono<ResponseEntity<Recorded>> retract(@PathVariable("id") String id, @RequestBody Retraction body, Call call) {
        return commands.change(call, () -> new Retract(negotiation(id), call.by(), body.position(),
                entry(negotiation(id), body.position()).map(Entry::seq).orElse(NO_SEQ), optional(body.reason())));
    }

    private Correct correction(NegotiationId negotiation, Correction body, Call call, NewNames names) {
        Optional<Entry> entry = entry(negotiation, body.position());
        Object value = entry.flatMap(found -> CorrectableFields.find(found.type(), body.field()))
            .map(field -> values.of(field, body.value(), names))
            .orElse(null);
        return new Correct(negotiation, call.by(), body.position(), entry.map(Entry::seq).orElse(NO_SEQ), body.field(),
                value, optional(body.reason()));
    }

    private Optional<Entry> entry(NegotiationId negotiation, long position) {
        try (Stream<byte[]> lines = log.lines(position - 1, position)) {
            return lines.map(EntryLine::read).filter(entry -> entry.stream().equals(negotiation.value())).findFirst();
        }
    }

}
