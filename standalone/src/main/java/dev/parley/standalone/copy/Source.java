package dev.parley.standalone.copy;

/** What is copied from. */
interface Source extends AutoCloseable {

    Manifest manifest();

    /**
     * Tells the target of everything, of entries only of those after a position; it has
     * begun already.
     * @throws CopyRefusedException if it was written to meanwhile
     */
    void tell(Target target, long after);

    @Override
    void close();

}
