package dev.parley.queryservice.views.retrospectives;

import dev.parley.queryservice.views.entries.Recorded;
import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.ActionId;
import dev.parley.sharedevents.RetrospectiveEvent;
import dev.parley.sharedevents.RetrospectiveEvent.ActionAgreed;
import dev.parley.sharedevents.RetrospectiveEvent.ActionCompleted;
import dev.parley.sharedevents.RetrospectiveEvent.AgendaItemAdded;
import dev.parley.sharedevents.RetrospectiveEvent.FindingNoted;
import dev.parley.sharedevents.RetrospectiveEvent.RetrospectiveClosed;
import dev.parley.sharedevents.RetrospectiveEvent.RetrospectiveJoined;
import dev.parley.sharedevents.RetrospectiveEvent.RetrospectiveOpened;
import dev.parley.sharedevents.RetrospectiveId;
import dev.parley.sharedevents.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One retrospective.
 *
 * @param version how many events it has had
 * @param from the first day that it looks back at
 * @param to the last day that it looks back at
 * @param position the position of the log that its figures stand at
 * @param closed where it was closed; absent while it runs
 */
public record Retrospective(RetrospectiveId id, long version, LocalDate from, LocalDate to, long position,
        Source opened, List<AgendaItem> agenda, List<Participant> participants, List<Finding> findings,
        List<Action> actions, @Nullable Source closed) {

    static Retrospective opened(Recorded entry, RetrospectiveOpened event) {
        return new Retrospective(new RetrospectiveId(entry.stream()), entry.seq() + 1, event.from(), event.to(),
                event.position(), entry.source(), List.of(), List.of(), List.of(), List.of(), null);
    }

    public boolean isOpen() {
        return closed == null;
    }

    public boolean hasJoined(Role role) {
        return participants.stream().anyMatch(participant -> participant.as() == role);
    }

    /** The actions that nobody has said to be done. */
    public Stream<Action> openActions() {
        return actions.stream().filter(action -> !action.isCompleted());
    }

    Retrospective apply(Recorded entry, RetrospectiveEvent event) {
        Source source = entry.source();
        return switch (event) {
            case RetrospectiveOpened _ -> throw new IllegalArgumentException("opened already");
            case AgendaItemAdded added ->
                now(entry, plus(agenda, new AgendaItem(added.item(), added.figure(), added.negotiation(), source)),
                        participants, findings, actions, closed);
            case RetrospectiveJoined(Role as) ->
                now(entry, agenda, plus(participants, new Participant(as, source)), findings, actions, closed);
            case FindingNoted noted -> now(entry, agenda, participants,
                    plus(findings, new Finding(noted.finding(), noted.reason(), source)), actions, closed);
            case ActionAgreed agreed ->
                now(entry, agenda, participants, findings, plus(actions, Action.of(agreed, source)), closed);
            case ActionCompleted(ActionId action, var _) ->
                now(entry, agenda, participants, findings, completed(action, source), closed);
            case RetrospectiveClosed _ -> now(entry, agenda, participants, findings, actions, source);
        };
    }

    private Retrospective now(Recorded entry, List<AgendaItem> items, List<Participant> joined, List<Finding> found,
            List<Action> agreed, @Nullable Source ended) {
        return new Retrospective(id, entry.seq() + 1, from, to, position, opened, items, joined, found, agreed, ended);
    }

    private List<Action> completed(ActionId id, Source source) {
        return actions.stream().map(action -> action.id().equals(id) ? action.completedAt(source) : action).toList();
    }

    private static <T> List<T> plus(List<T> list, T added) {
        return Stream.concat(list.stream(), Stream.of(added)).toList();
    }

}
