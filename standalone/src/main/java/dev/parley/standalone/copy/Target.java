package dev.parley.standalone.copy;

import dev.parley.personaldata.DirectoryStore.Row;
import dev.parley.personaldata.ErasureStore.Begun;
import dev.parley.personaldata.PersonalStore.PersonalRow;

/** What is copied to; it is told of everything in this order. */
interface Target extends AutoCloseable {

    /**
     * Begins.
     * @param again whether a copy that was broken off is to go on
     * @return the position after which it wants entries
     * @throws CopyRefusedException if there is something else
     */
    long begin(Manifest manifest, boolean again);

    void keys(Keys keys);

    void commit(CopiedCommit commit);

    void row(Row row);

    void personal(PersonalRow row);

    void begun(Begun erasure);

    /**
     * Ends it, once it was compared with the manifest.
     * @throws dev.parley.eventlog.LogDamagedException if what was written is not what was
     * read
     */
    void end(Manifest manifest);

    @Override
    void close();

}
