package dev.parley.queryservice;

import dev.parley.sharedevents.DecisionEvent.Displacement;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Reasoning;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said in every story. */
public final class Phrases {

    public static final Narrative TEXT = Narrative.of("what was said");

    public static final Displacement NOTHING = new Displacement(List.of(), TEXT);

    public static final OptionId ASK = new OptionId("ask");

    public static final OptionId COUNTER = new OptionId("counter");

    private Phrases() {
    }

    static Reasoning reasoning(@Nullable Narrative rationale, PersonId decider, LocalDate on, String... grounds) {
        return new Reasoning(rationale, List.of(decider), on, null, null,
                List.of(grounds).stream().map(code -> new Reasoning.Ground(new ReasonCode(code), null)).toList(), null,
                null, null, List.of());
    }

}
