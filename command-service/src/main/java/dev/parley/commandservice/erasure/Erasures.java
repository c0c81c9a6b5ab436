package dev.parley.commandservice.erasure;

import dev.parley.commandservice.erasure.ErasureCommand.ApproveErasure;
import dev.parley.commandservice.erasure.ErasureCommand.PlaceHold;
import dev.parley.commandservice.erasure.ErasureCommand.ReleaseHold;
import dev.parley.commandservice.erasure.ErasureCommand.RequestErasure;
import dev.parley.commandservice.negotiation.rules.KnownRoles;
import dev.parley.commandservice.recording.ByMetaData;
import dev.parley.commandservice.recording.ExpectedVersion;
import dev.parley.commandservice.rules.Check;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.ErasureEvent;
import dev.parley.sharedevents.ErasureEvent.ErasureApproved;
import dev.parley.sharedevents.ErasureEvent.ErasureCompleted;
import dev.parley.sharedevents.ErasureEvent.ErasureRequested;
import dev.parley.sharedevents.ErasureEvent.HoldPlaced;
import dev.parley.sharedevents.ErasureEvent.HoldReleased;
import dev.parley.sharedevents.ErasureId;
import dev.parley.sharedevents.HoldId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Subject;
import dev.parley.sharedevents.Subject.OfPerson;
import dev.parley.sharedevents.rules.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Decides what may be forgotten. There is one; it comes to be by the first command. */
public class Erasures {

    @AggregateIdentifier
    private final String id = ErasureCommand.STREAM;

    private final Map<ErasureId, Asked> asked = new HashMap<>();

    private final Set<ErasureId> completed = new HashSet<>();

    private final Map<HoldId, Subject> held = new HashMap<>();

    private final Set<HoldId> released = new HashSet<>();

    /** What somebody wants to be erased. */
    private record Asked(Subject subject, PersonId by) {
    }

    Erasures() {
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(RequestErasure command, Destruction destruction, KnownRoles known,
            @MetaDataValue(value = ExpectedVersion.KEY) @Nullable Long expectedVersion) {
        admit(command, expectedVersion);
        Subject subject = command.subject();
        new Check().refuse(Rule.NOTHING_TO_ERASE, destruction.count(subject).total() == 0)
            .refuse(Rule.ON_HOLD, isHeld(subject))
            .refuse(Rule.STILL_ADMINISTRATOR, isAdministrator(subject, known))
            .done();
        ByMetaData.apply(new ErasureRequested(command.erasure(), subject, command.reason()), command.by());
    }

    /** What was begun before is brought to its end, even if it was held since. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(ApproveErasure command, Destruction destruction, KnownRoles known,
            @MetaDataValue(value = ExpectedVersion.KEY) @Nullable Long expectedVersion) {
        admit(command, expectedVersion);
        Asked erasure = Optional.ofNullable(asked.get(command.erasure()))
            .orElseThrow(() -> Refusal.unknown(Rule.UNKNOWN_ERASURE));
        Subject subject = erasure.subject();
        boolean begun = destruction.hasBegun(command.erasure());
        new Check().refuse(Rule.ALREADY_COMPLETED, completed.contains(command.erasure()))
            .refuse(Rule.SAME_PERSON, erasure.by().equals(command.by().person()))
            .refuse(Rule.ON_HOLD, isHeld(subject) && !begun)
            .refuse(Rule.STILL_ADMINISTRATOR, isAdministrator(subject, known) && !begun)
            .done();
        long version = Objects.requireNonNull(AggregateLifecycle.getVersion());
        ErasureCompleted done = new ErasureCompleted(command.erasure(), subject,
                destruction.destroy(command, subject, version));
        ByMetaData.apply(new ErasureApproved(command.erasure(), command.reason()), command.by());
        ByMetaData.apply(done, command.by());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(PlaceHold command, Destruction destruction,
            @MetaDataValue(value = ExpectedVersion.KEY) @Nullable Long expectedVersion) {
        admit(command, expectedVersion);
        Subject subject = command.subject();
        new Check()
            .refuse(Rule.NOTHING_TO_ERASE, destruction.count(subject).total() == 0 || destruction.isDestroying(subject))
            .done();
        ByMetaData.apply(new HoldPlaced(command.hold(), subject, command.reason()), command.by());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(ReleaseHold command, @MetaDataValue(value = ExpectedVersion.KEY) @Nullable Long expectedVersion) {
        admit(command, expectedVersion);
        boolean again = released.contains(command.hold());
        if (!again && !held.containsKey(command.hold())) {
            throw Refusal.unknown(Rule.UNKNOWN_HOLD);
        }
        new Check().refuse(Rule.ALREADY_RELEASED, again).done();
        ByMetaData.apply(new HoldReleased(command.hold(), command.reason()), command.by());
    }

    private void admit(ErasureCommand command, @Nullable Long expectedVersion) {
        Check.role(command.operation(), command.by());
        ExpectedVersion.check(id, expectedVersion);
    }

    /**
     * The roster, which nobody can change, would count who is gone among those who can
     * let others in.
     */
    private static boolean isAdministrator(Subject subject, KnownRoles known) {
        return subject instanceof OfPerson(PersonId person) && known.of(person).contains(Role.ADMINISTRATOR);
    }

    private boolean isHeld(Subject subject) {
        return held.values().stream().anyMatch(subject::overlaps);
    }

    @EventSourcingHandler
    void on(ErasureEvent event, By by) {
        switch (event) {
            case ErasureRequested requested ->
                asked.put(requested.erasure(), new Asked(requested.subject(), by.person()));
            case ErasureApproved _ -> {
                // what was approved is completed in the same commit
            }
            case ErasureCompleted done -> completed.add(done.erasure());
            case HoldPlaced placed -> held.put(placed.hold(), placed.subject());
            case HoldReleased end -> {
                held.remove(end.hold());
                released.add(end.hold());
            }
        }
    }

}
