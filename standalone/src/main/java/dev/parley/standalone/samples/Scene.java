package dev.parley.standalone.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;

import dev.parley.events.ClaimId;
import dev.parley.events.DemandId;
import dev.parley.events.EvidenceId;
import dev.parley.events.Ids;
import dev.parley.events.NegotiationId;
import dev.parley.events.ObjectionId;
import dev.parley.events.OptionId;
import dev.parley.events.Policy;
import dev.parley.events.RestatementId;
import dev.parley.personal.Directory;

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

    LocalDate inDays(int days) {
        return day(now).plusDays(days);
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
