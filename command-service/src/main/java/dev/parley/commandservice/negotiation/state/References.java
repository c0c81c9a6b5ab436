package dev.parley.commandservice.negotiation.state;

import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.ExternalId;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.ReferenceEvent.ReferenceLinked;
import dev.parley.sharedevents.ReferenceEvent.ReferenceRemoved;
import dev.parley.sharedevents.ReferenceId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is linked now, folded when it is asked for: hardly any command does. */
public record References(List<ReferenceLinked> linked) {

    public static References of(Stream<NegotiationEvent> events) {
        List<ReferenceLinked> linked = new ArrayList<>();
        events.forEach(event -> {
            switch (event) {
                case ReferenceLinked added -> linked.add(added);
                case ReferenceRemoved removed -> linked.removeIf(one -> one.reference().equals(removed.reference()));
                default -> {
                    // about something else
                }
            }
        });
        return new References(List.copyOf(linked));
    }

    public boolean has(ReferenceId id) {
        return linked.stream().anyMatch(one -> one.reference().equals(id));
    }

    /** Whether the same thing is linked to the same already. */
    public boolean has(ReferenceLinked another) {
        return linked.stream().map(Link::of).anyMatch(Link.of(another)::equals);
    }

    /** Whether two of these are the same thing, linked to the same. */
    public static boolean repeat(List<ReferenceLinked> some) {
        return some.stream().map(Link::of).distinct().count() < some.size();
    }

    /** What is linked to what. */
    private record Link(ExternalId external, @Nullable DemandId demand) {

        static Link of(ReferenceLinked linked) {
            return new Link(linked.external(), linked.demand());
        }

    }

}
