package dev.parley.queryservice.analytics.counteroptions;

import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.negotiations.Option;
import dev.parley.sharedevents.Disposition;
import java.util.List;
import java.util.Optional;

/**
 * What one negotiation's asking side was offered instead.
 *
 * @param first its first yes or no
 * @param offered whether a counter-option stood by then
 * @param proposed how many counter-options there are
 * @param answered those that were accepted or rejected
 * @param agreed those that were accepted
 */
record OfferObservation(Optional<Disposition> first, boolean offered, int proposed, int answered, int agreed) {

    static OfferObservation of(Negotiation negotiation) {
        Optional<Decision> first = negotiation.decisions().firstDecisive();
        List<Option> counters = negotiation.options().counters().toList();
        return new OfferObservation(first.map(Decision::disposition),
                first.filter(decision -> counters.stream().anyMatch(option -> stoodBy(decision, option))).isPresent(),
                counters.size(), (int) counters.stream().filter(option -> option.answer() != null).count(),
                (int) counters.stream().filter(OfferObservation::isAgreed).count());
    }

    boolean is(Disposition disposition) {
        return first.filter(disposition::equals).isPresent();
    }

    private static boolean stoodBy(Decision decision, Option option) {
        return option.proposed().position() < decision.source().position();
    }

    private static boolean isAgreed(Option option) {
        Option.Answer answer = option.answer();
        return answer != null && answer.accepted();
    }

}
