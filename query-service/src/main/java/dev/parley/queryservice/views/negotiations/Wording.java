package dev.parley.queryservice.views.negotiations;

import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.RequestEvent.RequestRevised;
import org.jspecify.annotations.Nullable;

/**
 * At which positions of the log the present wording of a request stands.
 *
 * @param problem absent only in imported history
 * @param ask absent only in imported history
 */
public record Wording(long title, @Nullable Long problem, @Nullable Long ask) {

    static Wording of(long position, RequestRaised raised) {
        Long here = position;
        return new Wording(position, raised.problem() == null ? null : here, raised.ask() == null ? null : here);
    }

    Wording revised(long position, RequestRevised change) {
        Long here = position;
        return new Wording(change.title() == null ? title : position, change.problem() == null ? problem : here,
                change.ask() == null ? ask : here);
    }

}
