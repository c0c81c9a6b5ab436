package dev.parley.personaldata;

import com.google.crypto.tink.Aead;
import dev.parley.personaldata.SealedValues.Page;
import dev.parley.personaldata.SealedValues.Resealed;
import dev.parley.personaldata.SealedValues.Value;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Seals anew with the first key what an earlier one has sealed. It can be stopped
 * anywhere and begun again, by whomever, while the store is used: what was done stays
 * done, and what is destroyed meanwhile stays destroyed.
 */
public final class KeyChange {

    private final MasterKey key;

    private final LongConsumer progress;

    private long resealed;

    /**
     * @param progress is told, after each page, how much was sealed anew so far
     */
    public KeyChange(MasterKey key, LongConsumer progress) {
        this.key = key;
        this.progress = progress;
    }

    /** Goes once through all of these; says how many were sealed anew. */
    public long run(List<SealedValues> kinds) {
        long before = resealed;
        kinds.forEach(this::run);
        return resealed - before;
    }

    private void run(SealedValues kind) {
        Aead aead = key.aead(kind.use());
        @Nullable String from = null;
        do {
            Page page = kind.page(from);
            List<Resealed> anew = page.values()
                .stream()
                .filter(value -> !key.hasSealed(value.sealed()))
                .map(value -> new Resealed(value, reseal(aead, value)))
                .toList();
            if (!anew.isEmpty()) {
                kind.replace(anew);
                resealed += anew.size();
                progress.accept(resealed);
            }
            from = page.next();
        }
        while (from != null);
    }

    private static byte[] reseal(Aead aead, Value value) {
        byte[] about = EntrySeal.utf8(value.about());
        try {
            return aead.encrypt(aead.decrypt(value.sealed(), about), about);
        }
        catch (GeneralSecurityException | KeyOutdatedException ex) {
            throw new IllegalStateException("what is sealed for " + value.about() + " is of none of these master keys",
                    ex);
        }
    }

}
