package dev.parley.benchmarks;

/** Something that events can be appended to durably, by any number of threads. */
interface Target extends AutoCloseable {

    /**
     * Appends the {@code n}-th event of this writer, each writer having a stream of its
     * own; returns once it is durable.
     */
    void append(int writer, long n) throws Exception;

    @Override
    void close();

}
