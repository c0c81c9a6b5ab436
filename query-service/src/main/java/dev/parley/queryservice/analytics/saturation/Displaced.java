package dev.parley.queryservice.analytics.saturation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.queryservice.analytics.statistics.Proportion;
import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.NegotiationId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What each yes pushed back, as those said who decided. A counter-option that was imposed
 * is one here: it has to be built as well.
 *
 * @param yes those that stand at a yes, or at a counter-option that was imposed
 * @param naming those that name something
 * @param nothing those that say why nothing is pushed back
 * @param unsaid those that say neither
 * @param things how many things were named in all
 * @param namingShare naming ÷ yes
 * @param latest the latest that name something, at most 20
 */
public record Displaced(long yes, long naming, long nothing, long unsaid, long things, Proportion namingShare,
        List<Displacing> latest) {

    /**
     * One yes.
     *
     * @param things how many things it pushed back
     * @param position where that was said
     * @param texts which ones, as was said; absent where figures are broken down, and for
     * those who may not read it
     */
    public record Displacing(NegotiationId negotiation, LocalDate decidedOn, int things, @JsonIgnore long position,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> texts) {

        static Displacing of(Negotiation negotiation, Decision decision, int things) {
            return new Displacing(negotiation.id(), decision.decidedOn(), things, decision.source().position(), null);
        }

        private Displacing told(List<String> what) {
            return new Displacing(negotiation, decidedOn, things, position, what);
        }

    }

    Displaced told(Function<Displacing, List<String>> texts) {
        return new Displaced(yes, naming, nothing, unsaid, things, namingShare,
                latest.stream().map(one -> one.told(texts.apply(one))).toList());
    }

    static Displaced of(SaturationTally tally) {
        return new Displaced(tally.yes, tally.naming, tally.nothing, tally.yes - tally.naming - tally.nothing,
                tally.things, Proportion.of(tally.naming, tally.yes, "none stands at a yes"),
                tally.displacing.newestFirst());
    }

}
