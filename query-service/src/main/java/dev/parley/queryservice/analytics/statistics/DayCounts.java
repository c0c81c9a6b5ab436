package dev.parley.queryservice.analytics.statistics;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/** A histogram of whole days: dense where most are, sparse far out. */
public final class DayCounts {

    private static final int NEAR = 1 << 12;

    private int[] near = new int[0];

    private final SortedMap<Long, Long> far = new TreeMap<>();

    private long n;

    /** Takes the days in order, with how many there are of each. */
    @FunctionalInterface
    public interface Taker {

        void take(long days, long count);

    }

    /** Counts one more of {@code days}, which is not negative. */
    public void add(long days) {
        n++;
        if (days >= NEAR) {
            far.merge(days, 1L, Long::sum);
            return;
        }
        int day = (int) days;
        if (day >= near.length) {
            near = Arrays.copyOf(near, Math.min(NEAR, day + day / 2 + 1));
        }
        near[day]++;
    }

    public void add(DayCounts others) {
        n += others.n;
        if (others.near.length > near.length) {
            near = Arrays.copyOf(near, others.near.length);
        }
        for (int day = 0; day < others.near.length; day++) {
            near[day] += others.near[day];
        }
        others.far.forEach((days, count) -> far.merge(days, count, Long::sum));
    }

    public long n() {
        return n;
    }

    /** How many there are of {@code days}. */
    public long of(long days) {
        return days < near.length ? near[(int) days] : far.getOrDefault(days, 0L);
    }

    /** Each number of days that there is at least one of. */
    public void forEach(Taker taker) {
        for (int day = 0; day < near.length; day++) {
            if (near[day] > 0) {
                taker.take(day, near[day]);
            }
        }
        far.forEach(taker::take);
    }

    /** How many lie from {@code least} to {@code most}. */
    public long between(long least, long most) {
        long[] sum = { 0 };
        forEach((days, count) -> sum[0] += days >= least && days <= most ? count : 0);
        return sum[0];
    }

    /**
     * The number of days at an index of all in order.
     * @param index from 0 to {@link #n} - 1
     */
    public long at(long index) {
        long[] reached = { 0, -1 };
        forEach((days, count) -> {
            reached[1] = reached[0] <= index ? days : reached[1];
            reached[0] += count;
        });
        return reached[1];
    }

}
