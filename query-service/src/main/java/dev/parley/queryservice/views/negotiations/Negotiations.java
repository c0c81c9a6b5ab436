package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.chunks.Chunked;
import dev.parley.queryservice.views.chunks.Column;
import dev.parley.sharedevents.NegotiationId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All negotiations, in the order they were raised. The index of an id never changes, so
 * that all versions share one map of them; an index that a version has not reached is not
 * in it.
 */
public final class Negotiations {

    private final InternedValues interned;

    private final Chunked<Negotiation> all;

    private final Raisers raisers;

    Negotiations(InternedValues interned, Chunked<Negotiation> all, Raisers raisers) {
        this.interned = interned;
        this.all = all;
        this.raisers = raisers;
    }

    public static Negotiations empty() {
        return new Negotiations(new InternedValues(), Chunked.empty(), Raisers.NOBODY);
    }

    public int size() {
        return all.size();
    }

    public Stream<Negotiation> stream() {
        return all.stream();
    }

    /** Who has raised requests, and in which time zones. */
    public Raisers raisers() {
        return raisers;
    }

    /** The one of this ordinal: how many were raised before it. */
    public Negotiation get(int ordinal) {
        return all.get(ordinal);
    }

    public Optional<Negotiation> find(NegotiationId id) {
        return ordinal(id).map(all::get);
    }

    /** How many were raised before it. */
    public Optional<Integer> ordinal(NegotiationId id) {
        return Optional.ofNullable(indexOf(id));
    }

    /**
     * The answers to a question about each chunk of them, in order. A chunk that no entry
     * has changed gives its former answer.
     * @param question says what is asked of a chunk; equal questions have equal answers
     * @param answer finds it from the ordinal of the first to that after the last
     */
    public <R> List<R> answers(IntFunction<?> question, BiFunction<Integer, Integer, R> answer) {
        return all.answers(question, answer);
    }

    /**
     * What {@code function} derives from each chunk of them, in order. A chunk that no
     * entry has changed is not looked at again under the same {@code key}.
     */
    public <P> List<P> eachChunk(Object key, Function<List<Negotiation>, P> function) {
        return all.eachChunk(key, function);
    }

    /** What {@code look} sees in each of them, by ordinal. */
    public <F> Column<F> column(Object key, Function<Negotiation, F> look) {
        return all.column(key, look);
    }

    /** Where more events are taken in. */
    public NegotiationsDraft draft(EarlierEvents earlier) {
        return new NegotiationsDraft(interned, all.draft(), raisers, earlier);
    }

    private @Nullable Integer indexOf(NegotiationId id) {
        return interned.indexOf(id.value(), all.size());
    }

}
