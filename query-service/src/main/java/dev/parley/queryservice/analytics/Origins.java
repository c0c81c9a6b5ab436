package dev.parley.queryservice.analytics;

/** Which negotiations count, by where they come from. */
enum Origins {

    ALL, LIVE, IMPORTED;

    boolean include(boolean imported) {
        return this == ALL || imported == (this == IMPORTED);
    }

}
