package dev.parley.commandservice.retrospective;

import static dev.parley.commandservice.retrospective.Retrospectives.agree;
import static dev.parley.commandservice.retrospective.Retrospectives.close;
import static dev.parley.commandservice.retrospective.Retrospectives.join;
import static dev.parley.commandservice.retrospective.Retrospectives.open;

import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Rule;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;

/** Tells a story to the fixture and hears whether it is refused. */
final class Told {

    private Told() {
    }

    static TestExecutor<Retrospective> fresh() {
        return fixture().givenNoPriorActivity();
    }

    static TestExecutor<Retrospective> given(Object... commands) {
        return fixture().givenCommands(commands);
    }

    static TestExecutor<Retrospective> bothSides() {
        return given(open(), join(Role.SALES), join(Role.PRODUCT));
    }

    static TestExecutor<Retrospective> closed() {
        return given(open(), join(Role.SALES), join(Role.PRODUCT), agree(), close(Role.FACILITATOR, null));
    }

    static void refused(ResultValidator<Retrospective> result, Rule rule) {
        result.expectNoEvents().expectException(Refusal.class).expectExceptionMessage(rule.code());
    }

    private static AggregateTestFixture<Retrospective> fixture() {
        return new AggregateTestFixture<>(Retrospective.class);
    }

}
