package dev.parley.queryservice.web.negotiation;

import dev.parley.eventlog.Entry;
import dev.parley.queryservice.prose.Opened;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.EventTypes;
import dev.parley.sharedevents.EventTypes.EventType;
import dev.parley.sharedevents.ObjectionEvent.ObjectionOverruled;
import dev.parley.sharedevents.ObjectionEvent.ObjectionWithdrawn;
import dev.parley.sharedevents.OptionEvent;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.corrections.Retractable;
import dev.parley.sharedevents.rules.Operation;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody can correct and take back of a negotiation's entries, just as the
 * aggregate takes it.
 *
 * @param entries those of the negotiation, at least
 */
public record Amending(Situation it, Opened entries) {

    /** What can be corrected of an entry. */
    public List<Correctable> correctable(Entry entry) {
        return mayAmend(Operation.CORRECT, entry) ? Correctable.in(entry.type(), entries.at(entry.position()))
                : List.of();
    }

    /**
     * Whether an entry can be taken back: no option goes that was chosen or is called,
     * and no objection comes to block an accepted option by it.
     */
    public boolean isRetractable(Entry entry) {
        return mayAmend(Operation.RETRACT, entry) && Retractable.isType(entry.type()) && !isAboutWhatIsChosen(entry)
                && !keepsWhatIsAcceptedFree(entry);
    }

    boolean canCorrect() {
        return own().anyMatch(entry -> !correctable(entry).isEmpty());
    }

    boolean canRetract() {
        return own().anyMatch(this::isRetractable);
    }

    private Stream<Entry> own() {
        return entries.entries().values().stream().filter(entry -> entry.stream().equals(negotiation().id().value()));
    }

    private boolean mayAmend(Operation operation, Entry entry) {
        boolean theirs = it.is(Role.FACILITATOR)
                || negotiation().sides().is(it.person(), new PersonId(entry.actor().id()));
        return theirs && it.isAdmittedTo(operation)
                && negotiation().amendments()
                    .stream()
                    .noneMatch(amendment -> amendment.retraction() && amendment.position() == entry.position());
    }

    private boolean isAboutWhatIsChosen(Entry entry) {
        if (!is(entry, OptionEvent.class)) {
            return false;
        }
        String option = said(entry, "option");
        var decisions = negotiation().decisions();
        var lastCall = decisions.lastCall();
        return (lastCall != null && lastCall.option() != null && lastCall.option().value().equals(option))
                || decisions.all()
                    .stream()
                    .anyMatch(one -> one.option() != null && one.option().value().equals(option));
    }

    private boolean keepsWhatIsAcceptedFree(Entry entry) {
        if (!is(entry, ObjectionWithdrawn.class) && !is(entry, ObjectionOverruled.class)) {
            return false;
        }
        String objection = said(entry, "objection");
        return negotiation().decision()
            .filter(decision -> decision.disposition().isYes())
            .filter(decision -> negotiation().objections()
                .counted()
                .anyMatch(one -> one.blocking() && one.option().equals(decision.option())
                        && one.id().value().equals(objection)))
            .isPresent();
    }

    private static boolean is(Entry entry, Class<?> kind) {
        return EventTypes.named(entry.type()).map(EventType::payload).filter(kind::isAssignableFrom).isPresent();
    }

    private String said(Entry entry, String field) {
        return entries.at(entry.position()).path(field).asString();
    }

    private Negotiation negotiation() {
        return it.negotiation();
    }

}
