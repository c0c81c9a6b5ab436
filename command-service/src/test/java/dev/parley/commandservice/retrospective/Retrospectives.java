package dev.parley.commandservice.retrospective;

import dev.parley.commandservice.retrospective.RetrospectiveCommand.AddAgendaItem;
import dev.parley.commandservice.retrospective.RetrospectiveCommand.AgreeAction;
import dev.parley.commandservice.retrospective.RetrospectiveCommand.CloseRetrospective;
import dev.parley.commandservice.retrospective.RetrospectiveCommand.CompleteAction;
import dev.parley.commandservice.retrospective.RetrospectiveCommand.JoinRetrospective;
import dev.parley.commandservice.retrospective.RetrospectiveCommand.NoteFinding;
import dev.parley.commandservice.retrospective.RetrospectiveCommand.OpenRetrospective;
import dev.parley.sharedevents.ActionId;
import dev.parley.sharedevents.AgendaItemId;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.FigureName;
import dev.parley.sharedevents.FindingId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.RetrospectiveId;
import dev.parley.sharedevents.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words in which the tests tell what somebody wants in a retrospective. */
final class Retrospectives {

    static final RetrospectiveId ID = new RetrospectiveId("retrospective-1");

    static final LocalDate TODAY = LocalDate.of(2026, 7, 2);

    static final Instant NOW = Instant.parse("2026-07-02T09:00:00Z");

    static final AgendaItemId ITEM = new AgendaItemId("item-1");

    static final FindingId FINDING = new FindingId("finding-1");

    static final ActionId ACTION = new ActionId("action-1");

    private Retrospectives() {
    }

    /** The person of this role, at the time of the tests. */
    static By by(Role role) {
        return by(role.name().toLowerCase(Locale.ROOT), role);
    }

    static By by(String person, Role role) {
        return new By(new PersonId("u_" + person), role, NOW);
    }

    static OpenRetrospective open() {
        return open("2026-04-01", "2026-06-30", Role.FACILITATOR);
    }

    static OpenRetrospective open(String from, String to, Role role) {
        return new OpenRetrospective(ID, by(role), LocalDate.parse(from), LocalDate.parse(to), 42);
    }

    static JoinRetrospective join(Role role) {
        return new JoinRetrospective(ID, by(role));
    }

    static AddAgendaItem onAgenda(Role role, @Nullable FigureName figure, @Nullable String text) {
        return new AddAgendaItem(ID, by(role), ITEM, figure, null, text == null ? null : text(text));
    }

    static NoteFinding note(Role role, @Nullable String reason) {
        return new NoteFinding(ID, by(role), FINDING, text("Somebody at the top wanted it"),
                reason == null ? null : new ReasonCode(reason), Policy.DEFAULT);
    }

    static AgreeAction agree(Role role, @Nullable Role owner, @Nullable LocalDate due) {
        return agree(role, owner, due, ZoneOffset.UTC);
    }

    static AgreeAction agree(Role role, @Nullable Role owner, @Nullable LocalDate due, ZoneId zone) {
        return new AgreeAction(ID, by(role), ACTION, text("Ask what they know"), owner, due, zone);
    }

    static AgreeAction agree() {
        return agree(Role.SALES, Role.PRODUCT, TODAY.plusDays(30));
    }

    static CompleteAction complete(Role role) {
        return new CompleteAction(ID, by(role), ACTION, text("We asked"));
    }

    static CloseRetrospective close(Role role, @Nullable String noActionBecause) {
        return new CloseRetrospective(ID, by(role), noActionBecause == null ? null : text(noActionBecause));
    }

    static Narrative text(String text) {
        return Narrative.of(text);
    }

}
