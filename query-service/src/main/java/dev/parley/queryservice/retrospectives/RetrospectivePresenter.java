package dev.parley.queryservice.retrospectives;

import dev.parley.queryservice.prose.Opened;
import dev.parley.queryservice.retrospectives.RetrospectiveShown.ActionShown;
import dev.parley.queryservice.retrospectives.RetrospectiveShown.ClosingShown;
import dev.parley.queryservice.retrospectives.RetrospectiveShown.CompletionShown;
import dev.parley.queryservice.retrospectives.RetrospectiveShown.FindingShown;
import dev.parley.queryservice.retrospectives.RetrospectiveShown.ParticipantShown;
import dev.parley.queryservice.views.Views;
import dev.parley.queryservice.views.entries.Source;
import dev.parley.queryservice.views.retrospectives.Action;
import dev.parley.queryservice.views.retrospectives.Finding;
import dev.parley.queryservice.views.retrospectives.Retrospective;
import dev.parley.queryservice.web.Standpoint;
import dev.parley.sharedevents.ReasonCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what is shown of one retrospective.
 *
 * @param pinned the views at the retrospective's position
 */
record RetrospectivePresenter(Standpoint standpoint, Retrospective retrospective, Views pinned, Opened opened,
        Agenda agenda) {

    RetrospectiveShown shown(List<String> allowed) {
        Source began = retrospective.opened();
        return new RetrospectiveShown(standpoint.position(), standpoint.at(), retrospective.id().value(),
                retrospective.version(), RetrospectiveState.of(retrospective), retrospective.from(), retrospective.to(),
                retrospective.position(), by(began), began.at(),
                retrospective.participants()
                    .stream()
                    .map(one -> new ParticipantShown(by(one.joined()), one.as(), one.joined().at()))
                    .toList(),
                Permitted.bothSidesPresent(retrospective), agenda.shown(retrospective.agenda()),
                retrospective.findings().stream().map(this::finding).toList(),
                retrospective.actions().stream().map(this::action).toList(), closing(retrospective.closed()),
                Figures.of(retrospective, pinned), allowed);
    }

    private FindingShown finding(Finding finding) {
        ReasonCode reason = finding.reason();
        return new FindingShown(finding.id().value(), text(finding.noted(), "/text"),
                reason == null ? null : reason.value(), by(finding.noted()), finding.noted().at(),
                reason == null ? null : Recurrence.of(reason, retrospective, pinned, standpoint.views(), today()));
    }

    private ActionShown action(Action action) {
        boolean overdue = !action.isCompleted() && today().isAfter(action.due());
        return new ActionShown(action.id().value(), text(action.agreed(), "/text"), action.ownerRole(), action.due(),
                overdue, by(action.agreed()), action.agreed().at(), completion(action.completed()));
    }

    private @Nullable CompletionShown completion(@Nullable Source said) {
        return said == null ? null : new CompletionShown(by(said), said.at(), text(said, "/note"));
    }

    private @Nullable ClosingShown closing(@Nullable Source said) {
        return said == null ? null : new ClosingShown(by(said), said.at(), text(said, "/noActionBecause"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(standpoint.at(), standpoint.views().policy().policy().timeZone());
    }

    private @Nullable String text(Source source, String pointer) {
        return opened.text(source.position(), pointer);
    }

    private String by(Source source) {
        return opened.names().of(source.by());
    }

}
