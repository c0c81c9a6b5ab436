package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.commandservice.negotiation.commands.NegotiationCommand;
import dev.parley.sharedevents.State;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.rules.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The state table, whole: each command in each state. */
class StateTableTests {

    private static final List<String> STATES = List.of("OPEN", "LAST_CALL", "DECIDED", "SUPERSEDED", "WITHDRAWN",
            "DUPLICATE");

    // @formatter:off
	private static final String TABLE = """
			COMMAND                | OPEN             | LAST_CALL        | DECIDED          | SUPERSEDED       | WITHDRAWN        | DUPLICATE
			ReviseRequest          | yes              | yes              | closed           | closed           | closed           | closed
			AddDemand              | yes              | yes              | yes              | closed           | closed           | closed
			EstimateEffort         | yes              | yes              | closed           | closed           | closed           | closed
			AssignDecider          | yes              | yes              | closed           | closed           | closed           | closed
			Reroute                | yes              | yes              | closed           | closed           | closed           | closed
			HandOver               | yes              | yes              | yes              | yes              | yes              | yes
			Withdraw               | yes              | yes              | closed           | closed           | closed           | closed
			MarkDuplicate          | yes              | yes              | closed           | closed           | closed           | closed
			SuggestDuplicate       | yes              | yes              | closed           | closed           | closed           | closed
			DeclineDuplicateSuggestion | yes          | yes              | closed           | closed           | closed           | closed
			Restore                | undecided        | not-in-last-call | closed           | closed           | yes              | yes
			AddClaim               | yes              | yes              | closed           | closed           | closed           | closed
			AttachEvidence         | yes              | yes              | yes              | closed           | closed           | closed
			ChallengeClaim         | yes              | yes              | closed           | closed           | closed           | closed
			ResolveClaim           | yes              | yes              | closed           | closed           | closed           | closed
			RaiseObjection         | yes              | yes              | closed           | closed           | closed           | closed
			ResolveObjection       | yes              | yes              | closed           | closed           | closed           | closed
			ProposeCounterOption   | yes              | yes              | closed           | closed           | closed           | closed
			RespondToCounterOption | yes              | yes              | closed           | closed           | closed           | closed
			RestateCase            | yes              | yes              | closed           | closed           | closed           | closed
			AnswerRestatement      | yes              | yes              | closed           | closed           | closed           | closed
			OpenLastCall           | yes              | not-in-last-call | closed           | closed           | closed           | closed
			Escalate               | yes              | yes              | closed           | closed           | closed           | closed
			Decide                 | yes              | yes              | closed           | closed           | closed           | closed
			OverrideDecision       | undecided        | not-in-last-call | yes              | closed           | closed           | closed
			CompleteDecision       | undecided        | not-in-last-call | yes              | closed           | closed           | closed
			RecordStance           | undecided        | not-in-last-call | yes              | closed           | closed           | closed
			Reopen                 | undecided        | not-in-last-call | yes              | closed           | closed           | closed
			Supersede              | undecided        | not-in-last-call | yes              | closed           | closed           | closed
			RecordDelivery         | undecided        | not-in-last-call | yes              | closed           | closed           | closed
			RecordDealOutcome      | yes              | yes              | yes              | yes              | yes              | yes
			ScoreProcess           | undecided        | not-in-last-call | yes              | closed           | closed           | closed
			RecordOutcome          | undecided        | not-in-last-call | yes              | closed           | closed           | closed
			AddComment             | yes              | yes              | yes              | yes              | yes              | yes
			AcknowledgeMention     | yes              | yes              | yes              | yes              | yes              | yes
			LinkReference          | yes              | yes              | yes              | yes              | yes              | yes
			RemoveReference        | yes              | yes              | yes              | yes              | yes              | yes
			Correct                | yes              | yes              | yes              | yes              | yes              | yes
			Retract                | yes              | yes              | yes              | yes              | yes              | yes
			""";
	// @formatter:on

    private static final Workshop WORKSHOP = new Workshop();

    record Cell(String command, State state, String expected) {
    }

    static Stream<Cell> cells() {
        return TABLE.lines().skip(1).flatMap(line -> {
            List<String> row = Arrays.stream(line.split("\\|")).map(String::strip).toList();
            return STATES.stream()
                .map(state -> new Cell(row.getFirst(), State.valueOf(state), row.get(1 + STATES.indexOf(state))));
        });
    }

    @ParameterizedTest
    @MethodSource("cells")
    void eachCommandInEachStateComesOutAsTheTableSays(Cell cell) {
        WORKSHOP.forget();
        WORKSHOP.given(SampleCommands.EARLIER, negotiation().raisedBySales());
        WORKSHOP.given(SampleCommands.LATER, negotiation().raisedBySales());
        NegotiationCommand command = SampleCommands.named(cell.command());
        WORKSHOP.given(NEGOTIATION, SampleCommands.prepare(command, in(cell.state())));
        assertThat(outcome(WORKSHOP.give(command))).isEqualTo(cell.expected());
    }

    @Test
    void theTableHasEveryCommandOnANegotiation() {
        Set<String> inTable = Set.copyOf(cells().map(Cell::command).toList());
        assertThat(inTable).isEqualTo(SampleCommands.names()).hasSize(39);
    }

    private static Story in(State state) {
        Story begun = negotiation().expedited()
            .raisedWithGround()
            .withCounterOption()
            .objectedTo(ASK, "G09", false)
            .restated();
        return switch (state) {
            case OPEN -> begun;
            case LAST_CALL -> begun.inLastCall(Disposition.ACCEPTED, NOW);
            case DECIDED -> begun.accepted();
            case SUPERSEDED -> begun.superseded();
            case WITHDRAWN -> begun.withdrawn();
            case DUPLICATE -> begun.duplicate();
        };
    }

    private static String outcome(@Nullable Throwable refusal) {
        return switch (refusal) {
            case null -> "yes";
            case Refusal refused -> String.join(",", refused.rules().stream().map(Rule::code).toList());
            default -> refusal.toString();
        };
    }

}
