package dev.parley.commandservice.negotiation;

import java.time.LocalDate;
import java.util.List;

import dev.parley.commandservice.negotiation.commands.DecisionCommand.Decide;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Reasoning.Forecast;
import dev.parley.sharedevents.Reasoning.Ground;
import org.jspecify.annotations.Nullable;

import static dev.parley.commandservice.negotiation.Cast.COUNTER;
import static dev.parley.commandservice.negotiation.Cast.NEGOTIATION;
import static dev.parley.commandservice.negotiation.Cast.PRODUCT;
import static dev.parley.commandservice.negotiation.Cast.TODAY;
import static dev.parley.commandservice.negotiation.Cast.code;
import static dev.parley.commandservice.negotiation.Cast.text;

/** A decision that nothing is wrong with, and what a story wants to be different. */
final class DecideBuilder {

    private final Disposition disposition;

    private By by = PRODUCT;

    private @Nullable OptionId option;

    private @Nullable Narrative rationale = text("because");

    private @Nullable Narrative displacesNothing = text("small");

    private @Nullable Forecast forecast = new Forecast(text("they stay"), 0.7, TODAY.plusDays(90));

    private boolean acknowledges;

    private List<Ground> grounds = List.of(new Ground(code("G02"), null));

    private @Nullable Narrative noAlternative = text("none");

    private @Nullable Narrative imposed;

    private @Nullable LocalDate revisitOn = TODAY.plusDays(30);

    private @Nullable LocalDate decidedOn;

    private List<PersonId> decidedBy = List.of();

    private DecideBuilder(Disposition disposition) {
        this.disposition = disposition;
    }

    static DecideBuilder accept() {
        return new DecideBuilder(Disposition.ACCEPTED);
    }

    static DecideBuilder acceptCounter() {
        return new DecideBuilder(Disposition.ACCEPTED_COUNTER).option(COUNTER);
    }

    static DecideBuilder decline() {
        return new DecideBuilder(Disposition.DECLINED);
    }

    static DecideBuilder defer() {
        return new DecideBuilder(Disposition.DEFERRED);
    }

    DecideBuilder by(By by) {
        this.by = by;
        return this;
    }

    DecideBuilder option(@Nullable OptionId option) {
        this.option = option;
        return this;
    }

    DecideBuilder rationale(@Nullable Narrative rationale) {
        this.rationale = rationale;
        return this;
    }

    DecideBuilder withoutDisplacement() {
        this.displacesNothing = null;
        return this;
    }

    DecideBuilder withoutForecast() {
        this.forecast = null;
        return this;
    }

    DecideBuilder acknowledgingWeakReasons() {
        this.acknowledges = true;
        return this;
    }

    DecideBuilder on(String... grounds) {
        this.grounds = List.of(grounds).stream().map(ground -> new Ground(code(ground), null)).toList();
        return this;
    }

    DecideBuilder withoutAlternative() {
        this.noAlternative = null;
        return this;
    }

    DecideBuilder imposedBecause(String why) {
        this.imposed = text(why);
        return this;
    }

    DecideBuilder forecasting(String statement) {
        this.forecast = new Forecast(text(statement), 0.7, TODAY.plusDays(90));
        return this;
    }

    DecideBuilder reviewedOn(LocalDate day) {
        this.forecast = new Forecast(text("they stay"), 0.7, day);
        return this;
    }

    DecideBuilder revisitOn(@Nullable LocalDate day) {
        this.revisitOn = day;
        return this;
    }

    DecideBuilder decidedOn(LocalDate day) {
        this.decidedOn = day;
        return this;
    }

    DecideBuilder decidedBy(PersonId... people) {
        this.decidedBy = List.of(people);
        return this;
    }

    Decide now() {
        boolean deferring = disposition == Disposition.DEFERRED;
        return new Decide(NEGOTIATION, by, disposition, option, rationale, List.of(), displacesNothing, forecast,
                acknowledges, grounds, null, noAlternative, imposed, null, deferring ? revisitOn : null, null,
                List.of(), decidedOn, decidedBy, null, null);
    }

}
