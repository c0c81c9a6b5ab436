package dev.parley.servicestart.store;

import dev.parley.eventlog.Hashes;
import dev.parley.eventlog.LogStore;
import dev.parley.personaldata.PersonalStore.PersonalRow;
import dev.parley.servicestart.StartRefusedException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What stands in a store as long as another one is being copied to it: of what. No
 * process uses the store then.
 */
public final class UnfinishedCopy {

    private static final String KIND = "copy";

    private UnfinishedCopy() {
    }

    /** Whether personal rows of this kind say so. */
    public static boolean isOf(String kind) {
        return kind.equals(KIND);
    }

    /** Of what there is a copy in this store that was not finished. */
    public static Optional<String> in(LogStore store) {
        return store.findPersonal(KIND, KIND).map(row -> new String(row.sealed(), StandardCharsets.UTF_8));
    }

    /** Says so from now on. */
    public static void begin(LogStore store, String of) {
        byte[] said = of.getBytes(StandardCharsets.UTF_8);
        store.add(
                new PersonalRow(KIND, KIND, Hashes.sha256(KIND.getBytes(StandardCharsets.UTF_8)), null, said, null, 0));
    }

    /** It is a store like any other from now on. */
    public static void end(LogStore store) {
        store.removePersonal(KIND, KIND);
    }

    /**
     * @throws StartRefusedException if the store is not whole
     */
    static LogStore refuse(LogStore store) {
        if (in(store).isPresent()) {
            store.close();
            throw new StartRefusedException(
                    store.name() + " is a copy that was broken off: begin it again with parley copy … --again");
        }
        return store;
    }

}
