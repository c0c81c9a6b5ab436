package dev.parley.commandservice.negotiation;

import dev.parley.commandservice.negotiation.commands.NegotiationCommand;
import dev.parley.commandservice.negotiation.topics.NarrativeReader;
import java.util.List;
import java.util.Optional;

import dev.parley.commandservice.rules.InvalidValueException;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.commandservice.rules.Refusal.Kind;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.rules.Rule;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;

/** A story and the command that it has come to: what must come of it. */
record Told(Story story, NegotiationCommand command, MetaData metaData) {

    Told(Story story, NegotiationCommand command) {
        this(story, command, MetaData.emptyInstance());
    }

    Told with(MetaData metaData) {
        return new Told(story, command, metaData);
    }

    void records(NegotiationEvent... events) {
        result().expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
    }

    void isAllowed() {
        result().expectSuccessfulHandlerExecution();
    }

    void isRefused(Rule... rules) {
        isRefused(Kind.RULE, rules);
    }

    void isForbidden(Rule rule) {
        isRefused(Kind.ROLE, rule);
    }

    void isAboutNothing(Rule rule) {
        isRefused(Kind.UNKNOWN, rule);
    }

    /** What the command holds in its value cannot stand there. */
    void isNoValue(String message) {
        result().expectNoEvents().expectException(InvalidValueException.class).expectExceptionMessage(message);
    }

    private void isRefused(Kind kind, Rule... rules) {
        result().expectNoEvents().expectException(new CustomTypeSafeMatcher<Refusal>(kind + " " + List.of(rules)) {
            @Override
            protected boolean matchesSafely(Refusal refusal) {
                return refusal.kind() == kind && refusal.rules().equals(List.of(rules));
            }
        });
    }

    ResultValidator<Negotiation> result() {
        AggregateTestFixture<Negotiation> fixture = new AggregateTestFixture<>(Negotiation.class);
        NarrativeReader reader = narrative -> Optional.of("opened " + narrative.hashCode());
        fixture.registerInjectableResource(reader);
        fixture.registerInjectableResource(Cast.KNOWN);
        fixture.registerAggregateFactory(new NegotiationFactory());
        fixture.setReportIllegalStateChange(false);
        return (story.events().isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(story.events())).when(command,
                metaData);
    }

}
