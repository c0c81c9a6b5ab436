package dev.parley.eventlog.store;

/**
 * The filters of all runs that are in the index, all of one size. The blocks in which one
 * place may be stand together, for many runs are asked at once. For one thread.
 */
final class RunFilters {

    private int blocks;

    private int runs;

    /** For how many runs there is room. */
    private int room = 1;

    private long[] words = {};

    void add(RunFilter filter) {
        if (runs == 0) {
            blocks = filter.blocks();
            words = new long[filter.words().length * room];
        }
        if (filter.blocks() != blocks) {
            throw new IllegalStateException("the runs of the index are not of one length");
        }
        if (runs == room) {
            grow();
        }
        for (int block = 0; block < blocks; block++) {
            System.arraycopy(filter.words(), block * RunFilter.BLOCK, words, at(block, runs), RunFilter.BLOCK);
        }
        runs++;
    }

    private void grow() {
        long[] before = words;
        int row = room * RunFilter.BLOCK;
        room *= 2;
        words = new long[Math.multiplyExact(before.length, 2)];
        for (int block = 0; block < blocks; block++) {
            System.arraycopy(before, block * row, words, at(block, 0), row);
        }
    }

    private int at(int block, int run) {
        return (block * room + run) * RunFilter.BLOCK;
    }

    /** Whether one of the runs may have this place, by its fingerprint. */
    boolean mayHave(long place) {
        if (runs == 0) {
            return false;
        }
        RunFilter.Mask mask = RunFilter.Mask.of(place);
        int first = at(RunFilter.block(place, blocks), 0);
        for (int run = 0; run < runs; run++) {
            if (mask.isIn(words, first + run * RunFilter.BLOCK)) {
                return true;
            }
        }
        return false;
    }

}
