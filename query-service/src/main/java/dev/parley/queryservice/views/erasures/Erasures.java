package dev.parley.queryservice.views.erasures;

import dev.parley.queryservice.views.entries.Recorded;
import dev.parley.sharedevents.ErasureEvent;
import dev.parley.sharedevents.ErasureEvent.ErasureApproved;
import dev.parley.sharedevents.ErasureEvent.ErasureCompleted;
import dev.parley.sharedevents.ErasureEvent.ErasureRequested;
import dev.parley.sharedevents.ErasureEvent.HoldPlaced;
import dev.parley.sharedevents.ErasureEvent.HoldReleased;
import dev.parley.sharedevents.ErasureId;
import dev.parley.sharedevents.Subject;
import dev.parley.sharedevents.Subject.OfAccount;
import dev.parley.sharedevents.Subject.OfEntry;
import dev.parley.sharedevents.Subject.OfNegotiation;
import dev.parley.sharedevents.Subject.OfPerson;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All erasures and holds, in the order they were asked for; there are a few a month.
 *
 * @param erased the pseudonyms of people and accounts that were erased
 */
public record Erasures(List<Erasure> all, List<Hold> holds, Set<String> erased) {

    public static final Erasures NONE = new Erasures(List.of(), List.of(), Set.of());

    public Erasures apply(Recorded entry, ErasureEvent event) {
        return switch (event) {
            case ErasureRequested requested -> new Erasures(
                    with(all, new Erasure(requested.erasure(), requested.subject(), entry.source(), null, null)), holds,
                    erased);
            case ErasureApproved approved -> changed(approved.erasure(), one -> one.approvedBy(entry.source()), erased);
            case ErasureCompleted done ->
                changed(done.erasure(), one -> one.completed(done.destroyed()), without(done.subject()));
            case HoldPlaced placed ->
                new Erasures(all, with(holds, new Hold(placed.hold(), placed.subject(), entry.source(), null)), erased);
            case HoldReleased end -> new Erasures(all,
                    holds.stream()
                        .map(hold -> hold.id().equals(end.hold()) ? hold.releasedBy(entry.source()) : hold)
                        .toList(),
                    erased);
        };
    }

    private Erasures changed(ErasureId id, UnaryOperator<Erasure> change, Set<String> erasedNow) {
        return new Erasures(all.stream().map(one -> one.id().equals(id) ? change.apply(one) : one).toList(), holds,
                erasedNow);
    }

    private static <T> List<T> with(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private Set<String> without(Subject subject) {
        Set<String> more = new HashSet<>(erased);
        switch (subject) {
            case OfPerson gone -> more.add(gone.person().value());
            case OfAccount gone -> more.add(gone.account().value());
            case OfNegotiation _, OfEntry _ -> {
                // narrative has no pseudonym
            }
        }
        return Set.copyOf(more);
    }

}
