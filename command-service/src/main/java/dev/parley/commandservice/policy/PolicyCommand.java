package dev.parley.commandservice.policy;

import java.time.ZoneId;
import java.util.List;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.ImportMapping;
import dev.parley.sharedevents.Reason;
import dev.parley.sharedevents.rules.Operation;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Something that a facilitator sets for the whole team. */
public sealed interface PolicyCommand {

    /** The one stream that it all goes to. */
    String STREAM = "policy";

    @TargetAggregateIdentifier
    default String stream() {
        return STREAM;
    }

    By by();

    /** The row of the table of who may do what that it stands in. */
    default Operation operation() {
        return switch (this) {
            case SetPolicy _ -> Operation.SET_POLICY;
            case SetCapacity _ -> Operation.SET_CAPACITY;
            case SetImportMapping _ -> Operation.SET_IMPORT_MAPPING;
            case SetReferenceAddress _ -> Operation.SET_REFERENCE_ADDRESS;
        };
    }

    /**
     * What is absent stays as it was; the fields are those of
     * {@link dev.parley.sharedevents.Policy}.
     */
    record SetPolicy(By by, @Nullable Integer lastCallHours, @Nullable Boolean counterOptionOnDecline,
            @Nullable Boolean displacementAndForecast, @Nullable Double lightBelowEffort,
            @Nullable Boolean restatementBeforeDecision, @Nullable Integer answerWithinDays,
            @Nullable Integer mostDeferrals, @Nullable Integer fewestPeopleShown, @Nullable ZoneId timeZone,
            @Nullable List<Reason> ownReasons) implements PolicyCommand {
    }

    /**
     * @param quarter as {@code 2026-Q3}
     * @param personDays not negative
     */
    record SetCapacity(By by, String productArea, String quarter, double personDays) implements PolicyCommand {
    }

    /**
     * @param mapping null to give up the name
     */
    record SetImportMapping(By by, String name, @Nullable ImportMapping mapping) implements PolicyCommand {
    }

    /**
     * @param url with {@code {id}} in it; null to give the address up
     */
    record SetReferenceAddress(By by, String system, @Nullable String url) implements PolicyCommand {
    }

}
