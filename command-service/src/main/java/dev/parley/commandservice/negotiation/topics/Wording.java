package dev.parley.commandservice.negotiation.topics;

import dev.parley.commandservice.negotiation.state.Request;
import dev.parley.sharedevents.Narrative;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a request is worded: what it asks for is not the problem once more. */
record Wording(Request request, NarrativeReader reader) {

    /**
     * Whether problem and ask would say the same. What is sealed is opened only for that.
     * @param problem null if it stays as it is, and the ask likewise
     */
    boolean wouldBeSame(@Nullable Narrative problem, @Nullable Narrative ask) {
        if (problem == null && ask == null) {
            return false;
        }
        Optional<String> one = reader.text(problem == null ? request.problem() : problem);
        Optional<String> other = reader.text(ask == null ? request.ask() : ask);
        return one.isPresent() && other.isPresent() && areSame(one.get(), other.get());
    }

    /** Whether two texts say the same but for case and white space. */
    static boolean areSame(String one, String other) {
        return normal(one).equals(normal(other));
    }

    private static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

}
