package dev.parley.commandservice.negotiation;

import java.util.List;
import java.util.Objects;

import dev.parley.commandservice.negotiation.commands.NegotiationCommand;
import dev.parley.commandservice.negotiation.commands.RequestCommand.RaiseRequest;
import dev.parley.commandservice.negotiation.rules.Admission;
import dev.parley.commandservice.negotiation.rules.KnownRoles;
import dev.parley.commandservice.negotiation.state.Entries.Entry;
import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.commandservice.negotiation.topics.Arguing;
import dev.parley.commandservice.negotiation.topics.Assigning;
import dev.parley.commandservice.negotiation.topics.Commenting;
import dev.parley.commandservice.negotiation.topics.Correcting;
import dev.parley.commandservice.negotiation.topics.Deciding;
import dev.parley.commandservice.negotiation.topics.Objecting;
import dev.parley.commandservice.negotiation.topics.Proposing;
import dev.parley.commandservice.negotiation.topics.Raising;
import dev.parley.commandservice.negotiation.topics.Referring;
import dev.parley.commandservice.negotiation.topics.Requesting;
import dev.parley.commandservice.negotiation.topics.Restating;
import dev.parley.commandservice.negotiation.topics.Reviewing;
import dev.parley.commandservice.negotiation.topics.Revisiting;
import dev.parley.commandservice.recording.ByMetaData;
import dev.parley.commandservice.recording.ExpectedVersion;
import dev.parley.commandservice.rules.Check;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.ForwardNone;
import org.jspecify.annotations.Nullable;

/**
 * The aggregate. Its state is one immutable value; its members, one for each thing that
 * is talked about, decide on the commands.
 */
@SuppressWarnings("UnusedVariable") // Axon reads the members
public class Negotiation {

    @AggregateIdentifier
    private @Nullable NegotiationId id;

    private @Nullable NegotiationState state;

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final Requesting requesting = new Requesting(this::state);

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final Assigning assigning = new Assigning(this::state);

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final Arguing arguing = new Arguing(this::state);

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final Objecting objecting = new Objecting(this::state);

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final Proposing proposing = new Proposing(this::state);

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final Restating restating = new Restating(this::state);

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final Deciding deciding = new Deciding(this::state);

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final Revisiting revisiting = new Revisiting(this::state);

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final Reviewing reviewing = new Reviewing(this::state);

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final Commenting commenting = new Commenting(this::state);

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final Referring referring = new Referring(this::state);

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final Correcting correcting = new Correcting(this::state);

    Negotiation() {
    }

    @CommandHandler
    Negotiation(RaiseRequest command, KnownRoles known) {
        Check.role(command.operation(), command.by());
        this.id = command.negotiation();
        Raising.events(command, known).forEach(event -> ByMetaData.apply(event, command.by()));
    }

    /** Another one of the same state: what happens to either does not touch the other. */
    public Negotiation copy() {
        Negotiation copy = new Negotiation();
        copy.id = id;
        copy.state = state;
        return copy;
    }

    /**
     * What the log has of it.
     * @param read what was read of it; null if nothing was
     * @param since the entries that were recorded after that
     */
    public static Negotiation recorded(String stream, @Nullable Negotiation read, List<Entry> since) {
        Negotiation negotiation = read == null ? new Negotiation() : read.copy();
        since.forEach(entry -> negotiation.on(entry.event(), entry.by(), entry.seq(), stream));
        return negotiation;
    }

    @CommandHandlerInterceptor
    void admit(NegotiationCommand command, @MetaDataValue(value = ExpectedVersion.KEY) @Nullable Long expectedVersion) {
        Check.role(command.operation(), command.by());
        ExpectedVersion.check(command.negotiation().value(), expectedVersion);
        Admission.check(command, state());
    }

    @EventSourcingHandler
    void on(NegotiationEvent event, By by, @SequenceNumber long seq, @SourceId String source) {
        if (event instanceof RequestRaised raised) {
            this.id = new NegotiationId(source);
            this.state = NegotiationState.raised(raised, by, seq);
        }
        else {
            this.state = state().on(event, by, seq);
        }
    }

    NegotiationId id() {
        return Objects.requireNonNull(id);
    }

    NegotiationState state() {
        return Objects.requireNonNull(state);
    }

}
