package dev.parley.queryservice.web.people;

import static java.util.Comparator.comparing;

import dev.parley.personaldata.Directory;
import dev.parley.personaldata.SavedView;
import dev.parley.personaldata.SavedViews;
import dev.parley.sharedevents.PersonId;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Shows the named ways of looking at the board. */
@RestController
@Tag(name = "Callers")
class SavedViewController {

    private final SavedViews views;

    private final Directory directory;

    private final Scheduler blocking;

    SavedViewController(SavedViews views, Directory directory, Scheduler blocking) {
        this.views = views;
        this.directory = directory;
        this.blocking = blocking;
    }

    /** A named way of looking at the board. */
    record ViewShown(@Schema(example = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e11") String id,
            @Schema(example = "Late and large") String name,
            @Schema(example = "overdue=true&sort=-stake",
                    description = "What the address says behind the question mark.") String query,
            @Schema(description = "Whether everybody sees it.") boolean shared,
            @Schema(example = "Ada Lovelace", description = "Whose it is.") String by,
            @Schema(description = "Whether it is one's own.") boolean own) {
    }

    @GetMapping("/api/views")
    @Operation(summary = "List the named ways of looking at the board", operationId = "findViews",
            description = "One's own, and those that others share.")
    Mono<List<ViewShown>> views(Caller caller) {
        return Mono.fromCallable(() -> seenBy(caller.person())).subscribeOn(blocking);
    }

    private List<ViewShown> seenBy(PersonId person) {
        List<SavedView> seen = views.seenBy(person);
        Map<String, String> names = directory
            .namesOf(seen.stream().map(view -> view.person().value()).distinct().toList());
        return seen.stream()
            .sorted(comparing(SavedView::name).thenComparing(SavedView::id))
            .map(view -> new ViewShown(view.id(), view.name(), view.query(), view.shared(),
                    names.getOrDefault(view.person().value(), view.person().value()), view.person().equals(person)))
            .toList();
    }

}
