package dev.parley.commandservice.erasing;

import dev.parley.commandservice.erasure.Destruction;
import dev.parley.commandservice.erasure.ErasureCommand;
import dev.parley.commandservice.erasure.ErasureCommand.ApproveErasure;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.StoreUnavailableException;
import dev.parley.personaldata.AcceptedInvitation;
import dev.parley.personaldata.SealedNotes;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.Destroyed;
import dev.parley.sharedevents.ErasureId;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.ReferenceEvent.ReferenceLinked;
import dev.parley.sharedevents.Subject;
import dev.parley.sharedevents.Subject.OfAccount;
import dev.parley.sharedevents.Subject.OfEntry;
import dev.parley.sharedevents.Subject.OfNegotiation;
import dev.parley.sharedevents.Subject.OfPerson;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Destroys beside the log what makes it readable. That it was approved is durable before
 * anything is destroyed, and everything is gone before it is on the log as completed: a
 * process that stops in between leaves an approval, which the next start goes on from.
 */
public final class Eraser implements Destruction {

    private final LogStore store;

    private final Approvals approvals;

    private final AcceptedInvitation invitation;

    public Eraser(LogStore store, SealedNotes notes, AcceptedInvitation invitation) {
        this.store = store;
        this.approvals = new Approvals(store, notes);
        this.invitation = invitation;
    }

    @Override
    public Destroyed count(Subject subject) {
        return switch (subject) {
            case OfPerson(PersonId person) -> new Destroyed(0, rowsOf(person.value()),
                    store.countPersonal(person.value()) + invitation.count(person));
            case OfAccount(AccountId account) -> new Destroyed(0, rowsOf(account.value()), 0);
            case OfNegotiation _, OfEntry _ -> new Destroyed(store.keysOf(ids(entriesOf(subject))).size(),
                    store.findByPseudonym(referencesIn(subject)).size(), 0);
        };
    }

    @Override
    public boolean hasBegun(ErasureId erasure) {
        return approvals.begun().stream().anyMatch(approval -> approval.erasure().equals(erasure));
    }

    @Override
    public boolean isDestroying(Subject subject) {
        return approvals.begun().stream().anyMatch(approval -> approval.subject().overlaps(subject));
    }

    /**
     * A hold that came before the approval was kept is seen by the stream having moved;
     * one that comes after it sees what is being destroyed.
     */
    @Override
    public Destroyed destroy(ApproveErasure approved, Subject subject, long version) {
        Approval approval = Approval.of(approved, subject, count(subject));
        Approval kept = approvals.begin(approval);
        if (kept.equals(approval) && last() != version) {
            approvals.finish(approved.erasure());
            throw new ConcurrencyException("the erasures have moved on from " + version);
        }
        destroy(subject);
        CurrentUnitOfWork.get().afterCommit(_ -> finishQuietly(approved.erasure()));
        return kept.destroyed();
    }

    /** What cannot be taken away now is found to have ended by the next start. */
    private void finishQuietly(ErasureId erasure) {
        try {
            approvals.finish(erasure);
        }
        catch (StoreUnavailableException ex) {
            // said elsewhere
        }
    }

    /** Those that were begun and are not on the log. */
    List<Approval> unfinished() {
        return approvals.begun();
    }

    /** What is on the log needs nothing beside it. */
    void finish(Approval approval) {
        approvals.finish(approval.erasure());
    }

    private void destroy(Subject subject) {
        switch (subject) {
            case OfPerson(PersonId person) -> {
                invitation.destroy(person);
                store.destroyRows(List.of(person.value()));
            }
            case OfAccount(AccountId account) -> store.destroyRows(List.of(account.value()));
            case OfNegotiation _, OfEntry _ -> {
                store.destroyRows(referencesIn(subject));
                store.destroyKeys(ids(entriesOf(subject)));
            }
        }
        store.purge();
    }

    private int rowsOf(String pseudonym) {
        return store.findByPseudonym(List.of(pseudonym)).size();
    }

    /** The entries whose narrative is meant. */
    private List<Entry> entriesOf(Subject subject) {
        return switch (subject) {
            case OfPerson _, OfAccount _ -> List.of();
            case OfNegotiation(NegotiationId negotiation) -> store.stream(negotiation.value(), 0);
            case OfEntry entry -> store.lines(List.of(entry.position())).stream().map(EntryLine::read).toList();
        };
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }

    /** What they are called in other systems says as much as what is said in them. */
    private List<String> referencesIn(Subject subject) {
        return entriesOf(subject).stream()
            .map(entry -> EventJson.outline(entry.type(), entry.schema(), entry.data()))
            .flatMap(event -> event instanceof ReferenceLinked linked ? Stream.of(linked.external().value())
                    : Stream.empty())
            .distinct()
            .toList();
    }

    private long last() {
        OptionalLong last = store.lastSeq(ErasureCommand.STREAM).stream().mapToLong(Long::longValue).findFirst();
        return last.orElse(-1);
    }

}
