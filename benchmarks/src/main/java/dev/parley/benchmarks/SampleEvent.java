package dev.parley.benchmarks;

import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.ClaimEvent.Favours;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Side;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/** What every benchmark of appending appends: one claim with a sentence of text. */
final class SampleEvent {

    /** The same for engines that do not seal: the text stands in it in clear. */
    record PlainClaim(String claim, String code, String statement, String side, String favours) {
    }

    private static final String SENTENCE = "Eleven of the twenty accounts that we asked re-key every invoice by hand.";

    private SampleEvent() {
    }

    static DomainEventMessage<?> sealed(String stream, long seq) {
        return message(stream, seq, new ClaimAdded(new ClaimId(Ids.next()), new ReasonCode("G03"),
                Narrative.of(SENTENCE), Side.ASKING, Favours.YES));
    }

    static DomainEventMessage<?> plain(String stream, long seq) {
        return message(stream, seq, new PlainClaim(Ids.next(), "G03", SENTENCE, "ASKING", "YES"));
    }

    private static DomainEventMessage<?> message(String stream, long seq, Object payload) {
        MetaData metaData = MetaData
            .from(Map.of("actor", "u_4mZk9Qx2LrT7aB1c", "role", "SALES", "command", Ids.next()));
        return new GenericDomainEventMessage<>("Negotiation", stream, seq, payload, metaData);
    }

}
