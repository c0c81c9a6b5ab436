package dev.parley.queryservice;

import dev.parley.queryservice.views.retrospectives.Retrospective;
import dev.parley.sharedevents.ActionId;
import dev.parley.sharedevents.AgendaItemId;
import dev.parley.sharedevents.FigureName;
import dev.parley.sharedevents.FindingId;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.RetrospectiveEvent.ActionAgreed;
import dev.parley.sharedevents.RetrospectiveEvent.ActionCompleted;
import dev.parley.sharedevents.RetrospectiveEvent.AgendaItemAdded;
import dev.parley.sharedevents.RetrospectiveEvent.FindingNoted;
import dev.parley.sharedevents.RetrospectiveEvent.RetrospectiveClosed;
import dev.parley.sharedevents.RetrospectiveEvent.RetrospectiveJoined;
import dev.parley.sharedevents.RetrospectiveEvent.RetrospectiveOpened;
import dev.parley.sharedevents.RetrospectiveId;
import dev.parley.sharedevents.Role;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The story of one retrospective. */
public final class Review {

    private static final Narrative TEXT = Narrative.of("what was said");

    private final Story story;

    private final RetrospectiveId id;

    public Review(Story story) {
        this(story, "r1");
    }

    public Review(Story story, String id) {
        this.story = story;
        this.id = new RetrospectiveId(id);
    }

    /** Opened at the position that the story has come to. */
    public Review opened(String from, String to) {
        story.happened(id.value(), "facilitator", Role.FACILITATOR,
                new RetrospectiveOpened(LocalDate.parse(from), LocalDate.parse(to), story.told().size()));
        return this;
    }

    public Review joined(Role as) {
        story.happened(id.value(), as.name().toLowerCase(Locale.ROOT), as, new RetrospectiveJoined(as));
        return this;
    }

    /** About a figure, or about a negotiation. */
    public Review prepared(String item, @Nullable FigureName figure, @Nullable String negotiation) {
        story.happened(id.value(), "product", Role.PRODUCT, new AgendaItemAdded(new AgendaItemId(item), figure,
                negotiation == null ? null : new NegotiationId(negotiation), TEXT));
        return this;
    }

    public Review found(String finding, @Nullable String reason) {
        story.happened(id.value(), "sales", Role.SALES,
                new FindingNoted(new FindingId(finding), TEXT, reason == null ? null : new ReasonCode(reason)));
        return this;
    }

    public Review agreed(String action, Role owner, String due) {
        story.happened(id.value(), "sales", Role.SALES,
                new ActionAgreed(new ActionId(action), TEXT, owner, LocalDate.parse(due)));
        return this;
    }

    public Review completed(String action) {
        story.happened(id.value(), "product", Role.PRODUCT, new ActionCompleted(new ActionId(action), TEXT));
        return this;
    }

    public Review closed() {
        story.happened(id.value(), "facilitator", Role.FACILITATOR, new RetrospectiveClosed(null));
        return this;
    }

    public Retrospective now() {
        return story.views().retrospectives().find(id).orElseThrow();
    }

}
