package dev.parley.personaldata;

import dev.parley.personaldata.Sealed.Found;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Named ways of looking at the board: one's own, and those that everybody sees. The
 * latter are a kind of their own, so that nobody's others are opened to find them.
 */
public final class SavedViews {

    /** How many one person may have. */
    public static final int MOST = 50;

    /** How many everybody may see. */
    public static final int MOST_SHARED = 200;

    private final Sealed<SavedView> own;

    private final Sealed<SavedView> shared;

    public SavedViews(MasterKey master, PersonalStore store) {
        this.own = new Sealed<>(master, store, "view", SavedView.class);
        this.shared = new Sealed<>(master, store, "shared-view", SavedView.class);
    }

    /**
     * Keeps it in the place of theirs of the same name, if there is one.
     * @return as it is kept; absent if there are as many as may be
     */
    public Optional<SavedView> keep(SavedView view) {
        Sealed<SavedView> rows = rows(view.shared());
        Sealed<SavedView> others = rows(!view.shared());
        while (true) {
            Optional<Found<SavedView>> there = rows.findBy(key(view));
            Optional<SavedView> other = others.findBy(key(view)).map(Found::content);
            if (there.isEmpty() && isTooMuch(view, 1, other.isPresent())) {
                return Optional.empty();
            }
            SavedView kept = there.map(found -> view.withId(found.content().id())).orElse(view);
            if (there.map(found -> rows.replace(found, kept, null)).orElseGet(() -> add(rows, kept))) {
                if (there.isEmpty() && isTooMuch(view, 0, other.isPresent())) {
                    rows.remove(kept.id());
                    return Optional.empty();
                }
                other.ifPresent(before -> others.remove(before.id()));
                return Optional.of(kept);
            }
        }
    }

    /** Those that this person sees: theirs, and what others share. */
    public List<SavedView> seenBy(PersonId person) {
        return Stream.concat(own.of(person.value()).stream(), shared.all().stream()).toList();
    }

    public Optional<SavedView> find(String id) {
        return own.find(id).or(() -> shared.find(id)).map(Found::content);
    }

    /** False if there is none. */
    public boolean remove(SavedView view) {
        return rows(view.shared()).remove(view.id());
    }

    /**
     * Whether there are more than may be with so many more; asked before one is added and
     * after, for others may be adding theirs.
     * @param replaces whether another one of the same name goes
     */
    private boolean isTooMuch(SavedView view, int more, boolean replaces) {
        String person = view.person().value();
        int theirs = own.of(person).size() + shared.of(person).size() - (replaces ? 1 : 0);
        return theirs + more > MOST || (view.shared() && shared.all().size() + more > MOST_SHARED);
    }

    private static boolean add(Sealed<SavedView> rows, SavedView view) {
        return rows.add(view.id(), key(view), view.person().value(), view, null);
    }

    private Sealed<SavedView> rows(boolean isShared) {
        return isShared ? shared : own;
    }

    /** No pseudonym has a line break in it. */
    private static String key(SavedView view) {
        return view.person().value() + "\n" + Name.key(view.name());
    }

}
