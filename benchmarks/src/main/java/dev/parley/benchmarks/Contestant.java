package dev.parley.benchmarks;

import java.sql.SQLException;
import java.time.Duration;

/** One of those that a run compares. */
interface Contestant extends AutoCloseable {

    /** How much it does in a second, while it runs for this long. */
    double perSecond(Duration duration) throws Exception;

    @Override
    default void close() throws SQLException {
    }

}
