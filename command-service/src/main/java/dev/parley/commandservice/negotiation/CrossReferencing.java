package dev.parley.commandservice.negotiation;

import static java.util.Objects.requireNonNull;

import java.util.List;

import dev.parley.commandservice.negotiation.commands.DecisionCommand.Supersede;
import dev.parley.commandservice.negotiation.commands.NegotiationCommand;
import dev.parley.commandservice.negotiation.commands.RequestCommand.MarkDuplicate;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Restore;
import dev.parley.commandservice.negotiation.commands.RequestCommand.SuggestDuplicate;
import dev.parley.commandservice.negotiation.rules.Admission;
import dev.parley.commandservice.negotiation.rules.Text;
import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.commandservice.recording.ByMetaData;
import dev.parley.commandservice.recording.ExpectedVersion;
import dev.parley.commandservice.rules.Check;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.DecisionEvent.DecisionSuperseded;
import dev.parley.sharedevents.DecisionEvent.Interruption;
import dev.parley.sharedevents.DecisionEvent.LastCallInterrupted;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.RequestEvent.DuplicateParted;
import dev.parley.sharedevents.RequestEvent.MarkedDuplicate;
import dev.parley.sharedevents.RequestEvent.RequestRestored;
import dev.parley.sharedevents.SuggestionEvent.DuplicateSuggested;
import dev.parley.sharedevents.rules.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/**
 * Where one negotiation points to another: a duplicate to an earlier one, a superseded
 * decision to a later one. Both are read, and what happens to both is one commit.
 */
public final class CrossReferencing {

    private final Repository<Negotiation> negotiations;

    public CrossReferencing(Repository<Negotiation> negotiations) {
        this.negotiations = negotiations;
    }

    @CommandHandler
    void on(MarkDuplicate command, @MetaDataValue(value = ExpectedVersion.KEY) @Nullable Long expectedVersion) {
        Aggregate<Negotiation> duplicate = admitted(command, expectedVersion);
        Aggregate<Negotiation> original = other(command.of());
        CrossReference link = new CrossReference(duplicate, original);
        new Check().refuse(Rule.NOT_EARLIER, !link.pointsBack())
            .refuse(Rule.OTHER_IS_CLOSED, link.isToAClosedOne())
            .done();
        duplicate.execute(root -> ByMetaData.apply(new MarkedDuplicate(command.of()), command.by()));
        boolean called = link.to().lifecycle().lastCall() != null && !blocksTheAsk(link.to());
        original.execute(root -> {
            ByMetaData.apply(JoinedCase.of(link), command.by());
            if (called && blocksTheAsk(root.state())) {
                ByMetaData.apply(new LastCallInterrupted(Interruption.BLOCKING_OBJECTION), command.by());
            }
        });
    }

    @CommandHandler
    void on(SuggestDuplicate command, @MetaDataValue(value = ExpectedVersion.KEY) @Nullable Long expectedVersion) {
        Aggregate<Negotiation> suggested = admitted(command, expectedVersion);
        CrossReference link = new CrossReference(suggested, other(command.of()));
        new Check().refuse(Rule.NOT_EARLIER, !link.pointsBack())
            .refuse(Rule.OTHER_IS_CLOSED, link.isToAClosedOne())
            .refuse(Rule.ALREADY_SUGGESTED, link.from().suggestions().bar(command.of()))
            .done();
        suggested
            .execute(root -> ByMetaData.apply(new DuplicateSuggested(command.of(), command.reason()), command.by()));
    }

    @CommandHandler
    void on(Restore command, @MetaDataValue(value = ExpectedVersion.KEY) @Nullable Long expectedVersion) {
        Aggregate<Negotiation> restored = admitted(command, expectedVersion);
        new Check().refuse(Rule.REASON_REQUIRED, Text.isMissing(command.reason())).done();
        NegotiationId standing = restored.invoke(root -> root.state().lifecycle().duplicateOf());
        restored.execute(root -> ByMetaData.apply(new RequestRestored(requireNonNull(command.reason())), command.by()));
        while (standing != null) {
            Aggregate<Negotiation> other = other(standing);
            other.execute(root -> ByMetaData.apply(new DuplicateParted(command.negotiation()), command.by()));
            standing = other.invoke(root -> root.state().lifecycle().duplicateOf());
        }
    }

    @CommandHandler
    void on(Supersede command, @MetaDataValue(value = ExpectedVersion.KEY) @Nullable Long expectedVersion) {
        Aggregate<Negotiation> superseded = admitted(command, expectedVersion);
        CrossReference link = new CrossReference(superseded, other(command.with()));
        new Check().refuse(Rule.NOT_LATER, !link.pointsAhead())
            .refuse(Rule.OTHER_IS_CLOSED, link.isToAClosedOne())
            .done();
        superseded.execute(root -> ByMetaData.apply(new DecisionSuperseded(command.with()), command.by()));
    }

    private static boolean blocksTheAsk(NegotiationState state) {
        return state.objections().block(state.options().ask());
    }

    private Aggregate<Negotiation> admitted(NegotiationCommand command, @Nullable Long expectedVersion) {
        Aggregate<Negotiation> negotiation = negotiations.load(command.negotiation().value());
        negotiation.execute(root -> root.admit(command, expectedVersion));
        return negotiation;
    }

    private Aggregate<Negotiation> other(NegotiationId id) {
        try {
            return negotiations.load(id.value());
        }
        catch (AggregateNotFoundException ex) {
            throw Refusal.broken(List.of(Rule.UNKNOWN_NEGOTIATION));
        }
    }

}
