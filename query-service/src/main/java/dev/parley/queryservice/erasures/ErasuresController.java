package dev.parley.queryservice.erasures;

import dev.parley.queryservice.erasures.ErasureAnswers.ErasureAnswer;
import dev.parley.queryservice.erasures.ErasureAnswers.ErasureList;
import dev.parley.queryservice.erasures.ErasureAnswers.HoldList;
import dev.parley.queryservice.prose.Names;
import dev.parley.queryservice.prose.Opened;
import dev.parley.queryservice.prose.Prose;
import dev.parley.queryservice.views.entries.Source;
import dev.parley.queryservice.views.erasures.Erasure;
import dev.parley.queryservice.views.erasures.Hold;
import dev.parley.queryservice.web.QueryExecutor;
import dev.parley.queryservice.web.Query;
import dev.parley.queryservice.web.Standpoint;
import dev.parley.sharedevents.Subject;
import dev.parley.webapi.caller.Caller;
import dev.parley.webapi.problem.CallRules;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows erasures and holds to those who order them and who check on them. */
@RestController
@RequestMapping("/api")
@Tag(name = "Erasure", description = "What is to be forgotten, and what must not be.")
class ErasuresController {

    private final QueryExecutor executor;

    private final Prose prose;

    ErasuresController(QueryExecutor executor, Prose prose) {
        this.executor = executor;
        this.prose = prose;
    }

    @GetMapping("/erasures")
    @Operation(summary = "List erasures, the latest first", operationId = "findErasures",
            description = "What, when and on whose order; nothing of what was erased.")
    Mono<ResponseEntity<ErasureList>> list(Caller caller, Query call) {
        return executor.execute(call, standpoint -> new ErasureList(standpoint.position(), standpoint.at(),
                shown(standpoint.views().erasures().all().reversed())));
    }

    @GetMapping("/erasures/{id}")
    @Operation(summary = "Show one erasure", operationId = "getErasure",
            description = "What, when and on whose order; nothing of what was erased.")
    Mono<ResponseEntity<ErasureAnswer>> show(@PathVariable("id") String id, Caller caller, Query call) {
        return executor.execute(call, standpoint -> new ErasureAnswer(standpoint.position(), standpoint.at(),
                shown(List.of(find(standpoint, id))).getFirst()));
    }

    @GetMapping("/holds")
    @Operation(summary = "List holds, the latest first", operationId = "findHolds",
            description = "Those that were released among them.")
    Mono<ResponseEntity<HoldList>> holds(Caller caller, Query call) {
        return executor.execute(call, standpoint -> new HoldList(standpoint.position(), standpoint.at(),
                held(standpoint.views().erasures().holds().reversed())));
    }

    private static Erasure find(Standpoint standpoint, String id) {
        return standpoint.views()
            .erasures()
            .all()
            .stream()
            .filter(one -> one.id().value().equals(id))
            .findFirst()
            .orElseThrow(() -> CallRules.NOT_FOUND.exception("there is no erasure " + id));
    }

    private List<ErasureShown> shown(List<Erasure> erasures) {
        Opened opened = open(erasures.stream().flatMap(one -> Stream.of(one.requested(), one.approved())));
        Names names = names(erasures.stream().map(Erasure::subject));
        return erasures.stream().map(one -> ErasureShown.of(one, opened, names)).toList();
    }

    private List<HoldShown> held(List<Hold> holds) {
        Opened opened = open(holds.stream().flatMap(one -> Stream.of(one.placed(), one.released())));
        Names names = names(holds.stream().map(Hold::subject));
        return holds.stream().map(one -> HoldShown.of(one, opened, names)).toList();
    }

    /** Reasons are for all who may see an erasure: they were written for them. */
    private Opened open(Stream<Source> steps) {
        return prose.at(steps.filter(Objects::nonNull).map(Source::position).collect(Collectors.toSet()), true);
    }

    private Names names(Stream<Subject> subjects) {
        return prose
            .names(subjects.flatMap(subject -> SubjectShown.pseudonym(subject).stream()).collect(Collectors.toSet()));
    }

}
