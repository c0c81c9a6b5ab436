package dev.parley.queryservice.waiting;

import static dev.parley.queryservice.Phrases.ASK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Tale;
import dev.parley.sharedevents.CommentEvent.CommentAdded;
import dev.parley.sharedevents.CommentEvent.MentionAcknowledged;
import dev.parley.sharedevents.CommentId;
import dev.parley.sharedevents.CommentedPart;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MentionedTests extends WaitingStory {

    private static final CommentedPart ABOUT_THE_ASK = new CommentedPart.OfOption(ASK);

    private final Tale it = story.raised("sales", "north").claiming("Y03").withdrawn();

    @Test
    void waitsForThePersonAloneWhateverTheState() {
        it.sales(comment("c1", null, "product"));
        Item item = only(Role.PRODUCT, "2026-01-02", Kind.ANSWER_MENTION);
        assertThat(item).returns("c1", Item::about).returns(true, Item::personal);
        assertThat(waiting("product2", Role.PRODUCT, "2026-01-02")).isEmpty();
        assertThat(waiting("product", Role.AUDITOR, "2026-01-02")).isEmpty();
    }

    @Test
    void waitsNoMoreOnceTheyHaveCommentedOnTheSame() {
        it.sales(comment("c1", ABOUT_THE_ASK, "product")).product(comment("c2", null));
        only(Role.PRODUCT, "2026-01-02", Kind.ANSWER_MENTION);
        it.product(comment("c3", ABOUT_THE_ASK));
        assertThat(kinds(Role.PRODUCT, "2026-01-02")).isEmpty();
    }

    @Test
    void waitsNoMoreOnceTheyHaveSeenIt() {
        it.sales(comment("c1", null, "product", "product2")).product(new MentionAcknowledged(new CommentId("c1")));
        assertThat(kinds(Role.PRODUCT, "2026-01-02")).isEmpty();
        assertThat(waiting("product2", Role.PRODUCT, "2026-01-02")).hasSize(1);
    }

    @Test
    void waitsNoMoreOnceTheCommentWasRetracted() {
        it.sales(comment("c1", null, "product")).retracted();
        assertThat(kinds(Role.PRODUCT, "2026-01-02")).isEmpty();
        assertThat(it.now().comments().all()).singleElement().matches(comment -> comment.retracted());
    }

    @Test
    void waitsForWhoStandsForThem() {
        it.product(comment("c1", null, "sales")).handedOverTo("sales2");
        assertThat(kinds(Role.SALES, "2026-01-02")).isEmpty();
        assertThat(waiting("sales2", Role.SALES, "2026-01-02")).hasSize(1);
    }

    @Test
    void nobodyWaitsForThemselves() {
        it.sales(comment("c1", null, "sales"));
        assertThat(kinds(Role.SALES, "2026-01-02")).isEmpty();
    }

    @Test
    void waitsInImportedHistoryToo() {
        story.imported("EIP-1").sales(comment("c1", null, "product"));
        only(Role.PRODUCT, "2026-01-02", Kind.ANSWER_MENTION);
    }

    private CommentAdded comment(String id, @Nullable CommentedPart about, String... mentions) {
        return new CommentAdded(new CommentId(id), about, TEXT,
                List.of(mentions).stream().map(person -> new PersonId("u_" + person)).toList());
    }

}
