package dev.parley.sharedevents;

import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.RecyclerPool;

/**
 * Where Jackson's buffers wait until they are used again, with what was read and written
 * last still in them. One for all who read or write what can be erased.
 */
public final class JsonBuffers {

    public static final RecyclerPool<BufferRecycler> POOL = JsonRecyclerPools.sharedConcurrentDequePool();

    private JsonBuffers() {
    }

    /** None is used again; for when something was erased. */
    public static void forget() {
        POOL.clear();
    }

}
