package dev.parley.commandservice.negotiation;

import dev.parley.commandservice.negotiation.state.Entries.Entry;
import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.sharedevents.State;
import dev.parley.sharedevents.Amendments;
import dev.parley.sharedevents.Amendments.Amended;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.ClaimEvent;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.ObjectionEvent;
import dev.parley.sharedevents.ObjectionEvent.ObjectionIntegrated;
import dev.parley.sharedevents.ObjectionEvent.ObjectionRaised;
import dev.parley.sharedevents.ObjectionId;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.RequestEvent.DuplicateJoined;
import dev.parley.sharedevents.RequestEvent.Joined;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a duplicate says in the negotiation that stands: its claims with what became of
 * them, its objections to the ask or to declining, and its demands. An objection that was
 * met by an option of the duplicate is open again, as there is no such option here; where
 * all is decided, objections stay behind.
 */
final class JoinedCase {

    private final CrossReference link;

    private final Set<ObjectionId> objections = new HashSet<>();

    private JoinedCase(CrossReference link) {
        this.link = link;
    }

    static DuplicateJoined of(CrossReference link) {
        return new DuplicateJoined(link.fromId(), new JoinedCase(link).said());
    }

    private List<Joined> said() {
        List<Entry> entries = link.from().entries().inOrder();
        return Amendments.of(entries.stream().map(Entry::event).toList())
            .stream()
            .filter(Amended::counts)
            .flatMap(amended -> joined(amended, entries.get(Math.toIntExact(amended.seq())).by()))
            .flatMap(this::here)
            .toList();
    }

    private Stream<Joined> joined(Amended amended, By by) {
        return amended.event() instanceof DuplicateJoined earlier ? earlier.said().stream()
                : Stream.of(new Joined(link.fromId(), amended.seq(), by.person(), by.role(), by.at(), amended.event()));
    }

    private Stream<Joined> here(Joined said) {
        return switch (said.event()) {
            case ClaimEvent _ -> Stream.of(said);
            case ObjectionRaised raised -> objection(said, raised);
            case ObjectionIntegrated _ -> Stream.empty();
            case ObjectionEvent about when objections.contains(about.objection()) -> Stream.of(said);
            case DemandAdded demand -> Stream.of(with(said,
                    new DemandAdded(demand.demand(), demand.account(), demand.stake(), demand.neededBy(), said.in())));
            default -> Stream.empty();
        };
    }

    private Stream<Joined> objection(Joined said, ObjectionRaised raised) {
        NegotiationState from = link.from();
        boolean toTheAsk = from.options().isAsk(raised.option());
        if (link.to().state() == State.DECIDED || !(toTheAsk || raised.option().equals(OptionId.NONE))) {
            return Stream.empty();
        }
        objections.add(raised.objection());
        OptionId option = toTheAsk ? link.to().options().ask() : OptionId.NONE;
        return Stream.of(with(said, new ObjectionRaised(raised.objection(), option, raised.code(), raised.harm(),
                raised.argument(), raised.blocking())));
    }

    private static Joined with(Joined said, NegotiationEvent event) {
        return new Joined(said.in(), said.seq(), said.person(), said.role(), said.at(), event);
    }

}
