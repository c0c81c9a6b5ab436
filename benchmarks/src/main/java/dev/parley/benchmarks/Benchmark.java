package dev.parley.benchmarks;

import java.nio.file.Path;

/** A run that prints a table of figures side by side. */
interface Benchmark {

    String name();

    /** Runs in a folder of its own, which is removed afterwards. */
    void run(Path folder) throws Exception;

}
