package dev.parley.personaldata;

import java.util.Collection;
import java.util.Map;

/**
 * Where the wrapped keys are kept. They are written together with the entries they belong
 * to.
 */
public interface KeyStore {

    /**
     * The keys of these entries that there are, by the entry's id; an erased one is left
     * out.
     */
    Map<String, EntryKey> keysOf(Collection<String> entries);

}
