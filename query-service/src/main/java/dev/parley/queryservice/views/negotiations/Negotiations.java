package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.chunks.Chunked;
import dev.parley.queryservice.views.chunks.Column;
import dev.parley.queryservice.views.chunks.Packing;
import dev.parley.queryservice.views.chunks.Stretch;
import dev.parley.sharedevents.NegotiationId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All negotiations, in the order they were raised. The index of an id never changes, so
 * that all versions share one map of them; an index that a version has not reached is not
 * in it.
 */
public final class Negotiations {

    private final Common common;

    private final Chunked<Negotiation> all;

    private final Raisers raisers;

    Negotiations(Common common, Chunked<Negotiation> all, Raisers raisers) {
        this.common = common;
        this.all = all;
        this.raisers = raisers;
    }

    public static Negotiations empty() {
        return new Negotiations(new Common(), Chunked.empty(), Raisers.NOBODY);
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

    /** The one that was raised after so many others. */
    public Negotiation get(int number) {
        return all.get(number);
    }

    public Optional<Negotiation> find(NegotiationId id) {
        return number(id).map(all::get);
    }

    /** How many were raised before it. */
    public Optional<Integer> number(NegotiationId id) {
        return Optional.ofNullable(indexOf(id));
    }

    /**
     * What {@code reckoning} makes of all of them, or made of them when it was last asked
     * for under the same {@code key}.
     */
    public <R> R reckoned(Object key, Supplier<R> reckoning) {
        return all.reckoned(key, reckoning);
    }

    /**
     * What {@code reckoning} makes of them part by part, in order. Parts that no entry
     * has changed are not reckoned again under the same {@code key}.
     */
    public <P> List<P> parts(Object key, Function<List<Negotiation>, P> reckoning) {
        return all.parts(key, reckoning);
    }

    /**
     * What {@code reckoning} makes of each stretch of their numbers, in order. A stretch
     * in which no entry has changed anything is not reckoned again under the same key of
     * its own, from the second time on that any is asked for.
     */
    public <P> List<P> stretches(Stretch<?> keys, Stretch<P> reckoning) {
        return all.stretches(keys, common.asked(), reckoning);
    }

    /**
     * What was packed of them part by part, in order. A negotiation that no entry has
     * changed need not be looked at again under the same {@code key}.
     */
    public <P> List<P> packed(Object key, Packing<Negotiation, P> packing) {
        return all.packed(key, packing);
    }

    /**
     * What {@code look} sees in each of them, by their numbers. A negotiation that no
     * entry has changed is not looked at again under the same {@code key}.
     */
    public <F> Column<F> column(Object key, Function<Negotiation, F> look) {
        return all.column(key, look);
    }

    /**
     * Whose numbers are of those that are so.
     * @param key says which question it is
     */
    public IntPredicate numbers(Object key, Predicate<Negotiation> which) {
        return all.indices(key, which);
    }

    /** Where more events are taken in. */
    public NegotiationsDraft draft(EarlierEvents earlier) {
        return new NegotiationsDraft(common, all.draft(), raisers, earlier);
    }

    private @Nullable Integer indexOf(NegotiationId id) {
        return common.indexOf(id.value(), all.size());
    }

}
