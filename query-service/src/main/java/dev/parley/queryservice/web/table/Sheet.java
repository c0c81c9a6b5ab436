package dev.parley.queryservice.web.table;

import java.util.List;

/**
 * How groups of figures are written as a table.
 *
 * @param <G> the figures of one group
 */
@FunctionalInterface
public interface Sheet<G> {

    String csv(List<G> groups);

}
