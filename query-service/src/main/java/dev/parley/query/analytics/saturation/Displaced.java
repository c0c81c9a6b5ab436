package dev.parley.query.analytics.saturation;

import dev.parley.events.NegotiationId;
import dev.parley.query.analytics.Answer;
import dev.parley.query.analytics.statistics.Proportion;
import dev.parley.query.views.negotiations.Decision;
import dev.parley.query.views.negotiations.Negotiation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What each yes pushed back, as those said who decided.
 *
 * @param yes those that stand at a yes
 * @param naming those that name something
 * @param nothing those that say why nothing is pushed back
 * @param unsaid those that say neither
 * @param things how many things were named in all
 * @param namingShare naming ÷ yes
 * @param latest the latest that name something, at most {@value #SHOWN}
 */
public record Displaced(long yes, long naming, long nothing, long unsaid, long things, Proportion namingShare,
        List<Displacing> latest) {

    static final int SHOWN = 20;

    /** One yes, and how many things it pushed back; which ones, its negotiation says. */
    public record Displacing(NegotiationId negotiation, LocalDate decidedOn, int things) {

        private static Displacing of(Negotiation negotiation) {
            Decision decision = negotiation.decision().orElseThrow();
            return new Displacing(negotiation.id(), decision.decidedOn(), Objects.requireNonNull(decision.displaced()));
        }

    }

    static Displaced of(List<Negotiation> members) {
        List<Negotiation> yes = members.stream().filter(one -> stands(one, Answer.YES)).toList();
        List<Negotiation> said = yes.stream().filter(one -> displaced(one) != null).toList();
        List<Displacing> naming = said.stream().map(Displacing::of).filter(one -> one.things() > 0).toList();
        return new Displaced(yes.size(), naming.size(), said.size() - naming.size(), yes.size() - said.size(),
                naming.stream().mapToLong(Displacing::things).sum(),
                Proportion.of(naming.size(), yes.size(), "none stands at a yes"),
                naming.stream().sorted(Comparator.comparing(Displacing::decidedOn).reversed()).limit(SHOWN).toList());
    }

    static boolean stands(Negotiation negotiation, Answer answer) {
        return negotiation.decision().map(Answer::of).filter(answer::equals).isPresent();
    }

    private static @Nullable Integer displaced(Negotiation negotiation) {
        return negotiation.decision().orElseThrow().displaced();
    }

}
