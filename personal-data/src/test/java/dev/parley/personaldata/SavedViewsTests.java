package dev.parley.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.sharedevents.PersonId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SavedViewsTests {

    private static final PersonId ADA = new PersonId("u_ada");

    private static final PersonId BEN = new PersonId("u_ben");

    private final RowsInMemory rows = new RowsInMemory();

    private final SavedViews views = new SavedViews(MasterKey.generate(), rows);

    @Test
    void onesOwnIsSeenByNobodyElse() {
        views.keep(new SavedView("1", ADA, "Big ones", "sort=-stake", false));
        assertThat(views.seenBy(ADA)).hasSize(1);
        assertThat(views.seenBy(BEN)).isEmpty();
    }

    @Test
    void aSharedOneIsSeenByEverybody() {
        SavedView view = new SavedView("1", ADA, "Big ones", "sort=-stake", true);
        views.keep(view);
        assertThat(views.seenBy(BEN)).containsExactly(view);
    }

    @Test
    void theSameNameAgainReplacesItAlsoWhenItIsSharedNow() {
        views.keep(new SavedView("1", ADA, "Big ones", "sort=-stake", false));
        views.keep(new SavedView("2", ADA, " big  ONES ", "sort=stake", false));
        assertThat(views.seenBy(ADA)).containsExactly(new SavedView("1", ADA, " big  ONES ", "sort=stake", false));
        views.keep(new SavedView("3", ADA, "Big ones", "sort=age", true));
        assertThat(views.seenBy(ADA)).containsExactly(new SavedView("3", ADA, "Big ones", "sort=age", true));
        assertThat(views.find("1")).isEmpty();
    }

    @Test
    void oneHasFiftyAtMostAndCanStillChangeThose() {
        IntStream.range(0, SavedViews.MOST)
            .forEach(n -> views.keep(new SavedView("v" + n, ADA, "view " + n, "", n % 2 == 0)));
        assertThat(views.keep(new SavedView("w", ADA, "one more", "", false))).isEmpty();
        assertThat(views.keep(new SavedView("w", ADA, "view 1", "mine=true", true))).isPresent();
        assertThat(views.keep(new SavedView("w2", BEN, "one more", "", false))).isPresent();
    }

    @Test
    void oneHasFiftyAtMostHoweverManyAreKeptAtOnce() {
        IntStream.range(1, SavedViews.MOST)
            .forEach(n -> views.keep(new SavedView("v" + n, ADA, "view " + n, "", false)));
        rows.beforeWriting(() -> views.keep(new SavedView("w", ADA, "the fiftieth", "", true)));
        assertThat(views.keep(new SavedView("x", ADA, "one more", "", false))).isEmpty();
        assertThat(views.seenBy(ADA)).hasSize(SavedViews.MOST);
    }

    @Test
    void whatIsRemovedIsGone() {
        SavedView view = new SavedView("1", ADA, "Big ones", "sort=-stake", true);
        views.keep(view);
        assertThat(views.remove(view)).isTrue();
        assertThat(views.remove(view)).isFalse();
        assertThat(views.seenBy(ADA)).isEmpty();
    }

}
