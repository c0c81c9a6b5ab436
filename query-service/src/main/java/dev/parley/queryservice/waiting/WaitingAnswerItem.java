package dev.parley.queryservice.waiting;

import dev.parley.queryservice.prose.Titles;
import dev.parley.queryservice.views.Views;
import dev.parley.queryservice.views.negotiations.Negotiation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing that waits, in words. */
record WaitingAnswerItem(Kind kind, String why, @Nullable String negotiationId, @Nullable String retrospectiveId,
        @Schema(description = "The negotiation's title; null if erased or not to be read.") @Nullable String title,
        @Schema(description = "The id of the claim, option, objection, restatement, demand or action.") @Nullable String about,
        @Schema(description = "Whether it waits for the caller in person, not for anybody in the role.") boolean personal,
        Instant since, @Schema(description = "The moment until which it should be done.") @Nullable Instant due,
        @Schema(description = "The day that due is the end of.") @Nullable LocalDate dueOn, boolean overdue) {

    static WaitingAnswerItem of(Item item, Views views, Titles titles) {
        String title = negotiation(item, views).map(titles::of).orElse(null);
        return new WaitingAnswerItem(item.kind(), item.kind().why(), text(item.negotiation()),
                text(item.retrospective()), title, item.about(), item.personal(), item.since(), item.due(),
                item.dueOn(), item.overdue());
    }

    static Optional<Negotiation> negotiation(Item item, Views views) {
        return Optional.ofNullable(item.negotiation()).flatMap(views.negotiations()::find);
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

}
