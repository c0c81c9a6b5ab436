package dev.parley.commandservice.negotiation.topics;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;

import dev.parley.commandservice.negotiation.commands.RequestCommand.AddDemand;
import dev.parley.commandservice.negotiation.commands.RequestCommand.DeclineDuplicateSuggestion;
import dev.parley.commandservice.negotiation.commands.RequestCommand.EstimateEffort;
import dev.parley.commandservice.negotiation.commands.RequestCommand.NewDemand;
import dev.parley.commandservice.negotiation.commands.RequestCommand.ReviseRequest;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Withdraw;
import dev.parley.commandservice.negotiation.rules.Text;
import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.commandservice.negotiation.state.References;
import dev.parley.commandservice.rules.Check;
import dev.parley.sharedevents.DecisionEvent.Interruption;
import dev.parley.sharedevents.DecisionEvent.LastCallInterrupted;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.RequestEvent.EffortEstimated;
import dev.parley.sharedevents.RequestEvent.RequestRevised;
import dev.parley.sharedevents.RequestEvent.RequestWithdrawn;
import dev.parley.sharedevents.State;
import dev.parley.sharedevents.SuggestionEvent.DuplicateSuggestionDeclined;
import dev.parley.sharedevents.rules.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/**
 * The request itself: its wording, its demands, its effort, its end without a decision.
 */
public final class Requesting extends Topic {

    public Requesting(Supplier<NegotiationState> negotiation) {
        super(negotiation);
    }

    @CommandHandler
    void on(ReviseRequest command, NarrativeReader reader) {
        Narrative problem = command.problem();
        Narrative ask = command.ask();
        new Check()
            .refuse(Rule.PROBLEM_AND_ASK,
                    (problem != null && Text.isMissing(problem)) || (ask != null && Text.isMissing(ask))
                            || new Wording(negotiation().request(), reader).wouldBeSame(problem, ask))
            .refuse(Rule.NOTHING_TO_REVISE, command.title() == null && problem == null && ask == null)
            .done();
        record(command.by(), new RequestRevised(command.title(), problem, ask));
        if (negotiation().state() == State.LAST_CALL) {
            record(command.by(), new LastCallInterrupted(Interruption.REVISION));
        }
    }

    @CommandHandler
    void on(AddDemand command) {
        NewDemand demand = command.demand();
        new Check().refuse(Rule.ACCOUNT_ALREADY_THERE, negotiation().demands().has(demand.account()))
            .refuse(Rule.ALREADY_LINKED, References.repeat(command.references()))
            .done();
        record(command.by(), new DemandAdded(demand.id(), demand.account(), demand.stake(), demand.neededBy(), null));
        command.references().forEach(reference -> record(command.by(), reference));
    }

    @CommandHandler
    void on(EstimateEffort command) {
        record(command.by(), new EffortEstimated(command.personDays()));
    }

    @CommandHandler
    void on(Withdraw command) {
        new Check()
            .refuse(Rule.ONLY_RAISER,
                    !negotiation().sides().is(command.by().person(), negotiation().request().raiser()))
            .done();
        record(command.by(), new RequestWithdrawn(command.reason()));
    }

    @CommandHandler
    void on(DeclineDuplicateSuggestion command) {
        NegotiationId suggested = negotiation().suggestions().waiting();
        new Check().refuse(Rule.REASON_REQUIRED, Text.isMissing(command.reason()))
            .refuse(Rule.NOT_SUGGESTED, suggested == null)
            .done();
        record(command.by(),
                new DuplicateSuggestionDeclined(requireNonNull(suggested), requireNonNull(command.reason())));
    }

}
