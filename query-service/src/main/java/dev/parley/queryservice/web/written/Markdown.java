package dev.parley.queryservice.web.written;

/** An answer that can also be had as a text with marks. */
public interface Markdown {

    /** Its media type. */
    String TYPE = "text/markdown";

    String markdown();

}
