package dev.parley.outgoing.mail;

import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.PersonalStore;
import dev.parley.personaldata.Sealed;
import dev.parley.personaldata.Sealed.Found;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where it is kept how far the mailing has come. */
final class Mailings {

    private static final String NAME = "mailing";

    private final Sealed<Mailing> rows;

    Mailings(MasterKey master, PersonalStore store) {
        this.rows = new Sealed<>(master, store, NAME, Mailing.class);
    }

    Optional<Mailing> find() {
        return rows.find(NAME).map(Found::content);
    }

    /** Keeps where it begins, unless somebody has begun. */
    Mailing begin(Mailing mailing) {
        rows.add(NAME, NAME, null, mailing, null);
        return find().orElseThrow();
    }

    /** Changes it durably, whoever else does at the same time. */
    Mailing update(UnaryOperator<Mailing> change) {
        while (true) {
            Found<Mailing> found = rows.find(NAME).orElseThrow();
            Mailing changed = change.apply(found.content());
            if (changed.equals(found.content()) || rows.replace(found, changed, null)) {
                return changed;
            }
        }
    }

}
