package dev.parley.commandservice.web.people;

import dev.parley.commandservice.rules.Refusal;
import dev.parley.commandservice.web.people.ViewBodies.KeptView;
import dev.parley.commandservice.web.people.ViewBodies.NewView;
import dev.parley.personaldata.SavedView;
import dev.parley.personaldata.SavedViews;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Rule;
import dev.parley.webapi.caller.Caller;
import dev.parley.webapi.problem.CallRules;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Named ways of looking at the board. */
@RestController
@RequestMapping("/api/views")
@Tag(name = "Callers")
class SavedViewController {

    private final SavedViews views;

    private final Scheduler blocking;

    SavedViewController(SavedViews views, Scheduler blocking) {
        this.views = views;
        this.blocking = blocking;
    }

    @PostMapping
    @Operation(summary = "Keep a way of looking at the board by a name", operationId = "keepView",
            description = "For oneself, or shared with everybody; one of one's own of the same name is replaced.")
    Mono<KeptView> keep(@RequestBody NewView body, Caller caller) {
        PersonId person = caller.inPerson();
        SavedView view = new SavedView(Ids.next(), person, body.name().strip(),
                Objects.requireNonNullElse(body.query(), ""), Boolean.TRUE.equals(body.shared()));
        return Mono.fromCallable(() -> views.keep(view))
            .subscribeOn(blocking)
            .map(kept -> kept.orElseThrow(() -> Refusal.broken(List.of(Rule.TOO_MANY_VIEWS))))
            .map(kept -> new KeptView(kept.id()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forget a way of looking at the board", operationId = "forgetView",
            description = "One's own; an administrator, a shared one too.")
    Mono<Void> forget(@PathVariable("id") String id, Caller caller) {
        PersonId person = caller.inPerson();
        boolean administers = caller.roles().contains(Role.ADMINISTRATOR);
        return Mono.fromRunnable(() -> {
            boolean gone = views.find(id)
                .filter(view -> view.person().equals(person) || (administers && view.shared()))
                .filter(views::remove)
                .isPresent();
            if (!gone) {
                throw CallRules.NOT_FOUND.exception("you have no view " + id);
            }
        }).subscribeOn(blocking).then();
    }

}
