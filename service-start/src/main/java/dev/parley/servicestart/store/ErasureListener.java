package dev.parley.servicestart.store;

/** Something that remembers what is kept beside the log, and can forget it. */
@FunctionalInterface
public interface ErasureListener {

    /**
     * Something was erased; nothing of what is remembered is kept. Not to take long: a
     * process that has erased something says so after its listeners have been told.
     * @param position the entry that says so
     */
    void erasedAt(long position);

}
