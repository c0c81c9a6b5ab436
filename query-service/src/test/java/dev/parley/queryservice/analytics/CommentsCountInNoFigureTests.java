package dev.parley.queryservice.analytics;

import static dev.parley.queryservice.Phrases.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.BusyStory;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.analytics.changes.Changes;
import dev.parley.queryservice.analytics.changes.Since;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.CommentEvent.CommentAdded;
import dev.parley.sharedevents.CommentEvent.MentionAcknowledged;
import dev.parley.sharedevents.CommentId;
import dev.parley.sharedevents.CorrectionEvent.EntryRetracted;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommentsCountInNoFigureTests {

    private static final Instant AT = Instant.parse("2026-12-01T12:00:00Z");

    private final Story story = BusyStory.told(7, 600);

    @Test
    void whateverTheStateOfTheNegotiation() {
        Since since = new Since(story.views().position(), AT.minusSeconds(5_000_000));
        List<Object> before = figures(since);
        List<Negotiation> all = story.views().negotiations().stream().toList();
        for (Negotiation one : all) {
            CommentId comment = new CommentId("comment-" + one.id());
            var asked = new PersonId("u_product");
            story.add(one.id().value(), new PersonId("u_sales"), Role.SALES, null,
                    new CommentAdded(comment, null, TEXT, List.of(asked)));
            var said = story.told().getLast().entry();
            story.add(one.id().value(), asked, Role.PRODUCT, null, new MentionAcknowledged(comment));
            story.add(one.id().value(), new PersonId("u_sales"), Role.SALES, null,
                    new EntryRetracted(said.position(), said.seq(), TEXT));
        }
        assertThat(all).extracting(Negotiation::state).hasSizeGreaterThan(20).contains(State.OPEN, State.DECIDED);
        assertThat(figures(since)).isEqualTo(before);
    }

    private List<Object> figures(Since since) {
        List<Object> figures = new ArrayList<>();
        for (EveryAnalytic analytic : EveryAnalytic.values()) {
            if (analytic != EveryAnalytic.CHANGES) {
                figures.add(analytic.of(story.views(), Filter.ALL, null, AT));
            }
        }
        figures.add(Changes.of(story.views(), since, AT));
        return figures;
    }

}
