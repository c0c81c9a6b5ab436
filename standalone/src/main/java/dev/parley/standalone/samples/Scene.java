package dev.parley.standalone.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;

import dev.parley.personaldata.Directory;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.EvidenceId;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.ObjectionId;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.RestatementId;

/**
 * What the moves of one story refer to.
 *
 * @param stories the negotiation of a story, by its name
 * @param policy in force when the story begins
 */
record Scene(NegotiationId negotiation, Function<String, NegotiationId> stories, Directory people, Instant now,
        Policy policy) {

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    LocalDate daysAgo(int days) {
        return day(now).minusDays(days);
    }

    ClaimId claim(String code) {
        return new ClaimId(id("claim", code));
    }

    EvidenceId evidence(String source) {
        return new EvidenceId(id("evidence", source));
    }

    ObjectionId objection(String name) {
        return new ObjectionId(id("objection", name));
    }

    OptionId option(String name) {
        return new OptionId(id("option", name));
    }

    OptionId ask() {
        return option("ask");
    }

    DemandId demand(String account) {
        return new DemandId(id("demand", account));
    }

    RestatementId restatement(String name) {
        return new RestatementId(id("restatement", name));
    }

    private String id(String kind, String name) {
        return Ids.named(negotiation + "/" + kind + "/" + name);
    }

}
