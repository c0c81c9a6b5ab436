package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.ExternalId;
import dev.parley.sharedevents.ReferenceEvent;
import dev.parley.sharedevents.ReferenceEvent.ReferenceLinked;
import dev.parley.sharedevents.ReferenceEvent.ReferenceRemoved;
import dev.parley.sharedevents.ReferenceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deal or a ticket in another system.
 *
 * @param demand the demand that it is about; absent if it is about the negotiation
 * @param external what it is called there
 */
public record Reference(ReferenceId id, @Nullable DemandId demand, String system, @Nullable String kind,
        ExternalId external, Source linked) {

    /** Those that are linked after this has happened. */
    static List<Reference> after(List<Reference> before, ReferenceEvent event, Source source) {
        return switch (event) {
            case ReferenceLinked linked -> ImmutableLists.plus(before, new Reference(linked.reference(),
                    linked.demand(), linked.system(), linked.kind(), linked.external(), source));
            case ReferenceRemoved removed ->
                before.stream().filter(one -> !one.id().equals(removed.reference())).toList();
        };
    }

}
