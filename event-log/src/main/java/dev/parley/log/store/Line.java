package dev.parley.log.store;

/** A line and the position that it stands at. */
record Line(long position, byte[] bytes) {
}
