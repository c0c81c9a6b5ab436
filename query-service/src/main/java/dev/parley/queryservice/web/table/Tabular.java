package dev.parley.queryservice.web.table;

/** An answer that can also be had as a table. */
public interface Tabular {

    /** The media type of tables. */
    String CSV = "text/csv";

    /** The table: a header that is always the same, then a row for each thing counted. */
    String csv();

}
