package dev.parley.queryservice.web.negotiations;

import dev.parley.personaldata.Directory;
import dev.parley.queryservice.analytics.decisions.Standing;
import dev.parley.queryservice.analytics.parts.FigurePart;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.views.Views;
import dev.parley.sharedevents.ExternalId;
import dev.parley.sharedevents.ExternalKey;
import dev.parley.sharedevents.PersonId;
import dev.parley.webapi.problem.CallRules;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.State;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a list of negotiations can be asked for beside the common filters. */
record ListParameters(@Parameter(description = "One or more states.", example = "OPEN") @Nullable List<State> state,
        @Parameter(description = "One or more dispositions of the decision that they stand at.",
                example = "DECLINED") @Nullable List<Disposition> decision,
        @Parameter(
                description = "One or more columns that the decisions are counted in, by the first yes or no: what such a number of a figure stands for.",
                example = "COUNTER_AGREED") @Nullable List<Standing> stands,
        @Parameter(
                description = "A number of a figure: only the negotiations that it counts, or that hold what it counts. HAPPENED_… counts what came after changedSince.",
                example = "UNSUPPORTED_NO") @Nullable FigurePart figure,
        @Parameter(
                description = "Full text: what was said in it, its accounts and what it is called elsewhere. Word forms and typing errors do not matter.",
                example = "excel export") @Nullable String q,
        @Parameter(description = "What it is called where it was imported from, in either case.",
                example = "EIP-1559") @Nullable String ref,
        @Parameter(description = "What it, or a demand of it, is in another system: system and id.",
                example = "JIRA:PAY-42") @Nullable String reference,
        @Parameter(
                description = "Only what the caller has raised, looks after or is to decide, or only what they have not.") @Nullable Boolean mine,
        @Parameter(description = "The sign-in name or the id of who is assigned to decide.",
                example = "product") @Nullable String decider,
        @Parameter(
                description = "Only what waits for a decision and nobody is assigned to decide, or all but that.") @Nullable Boolean unassigned,
        @Parameter(
                description = "Only what is past the day that the policy wants a decision by, or all but that.") @Nullable Boolean overdue,
        @Parameter(description = "Only what something was recorded of after this position of the log.",
                example = "298") @Min(0) @Nullable Long changedSince,
        @Parameter(description = "The order; a minus means the latest first.", schema = @Schema(allowableValues = {
                "raisedAt", "-raisedAt", "updatedAt", "-updatedAt" },
                defaultValue = "-raisedAt")) @Nullable String sort,
        @Parameter(description = "How many on a page.",
                schema = @Schema(type = "integer", defaultValue = "50")) @Min(1) @Max(200) @Nullable Integer limit,
        @Parameter(description = "Where to go on: next of the page before.") @Nullable String cursor){

    private static final int DEFAULT_LIMIT = 50;

    Listing listing(Filter filter, Views views, Directory directory, PersonId caller, Instant at) {
        PersonId assigned = decider == null ? null : person(decider, directory);
        return new Listing(
                figure == null ? filter.predicate()
                        : figure.predicate(views, filter, at, changedSince == null ? 0 : changedSince),
                state, decision, stands, ref, reference == null ? null : external(reference, directory),
                new Ownership(caller, mine, assigned, unassigned, overdue, changedSince, at), order());
    }

    /**
     * A name that nobody has stands for itself, and so for somebody who decides nothing.
     */
    private static PersonId person(String given, Directory directory) {
        return directory.findPerson(given).orElseGet(() -> {
            try {
                return new PersonId(given);
            }
            catch (IllegalArgumentException ex) {
                return new PersonId(PersonId.PREFIX);
            }
        });
    }

    /** What was never named here stands for something that nothing is. */
    private static ExternalId external(String given, Directory directory) {
        try {
            return directory.findExternal(ExternalKey.parse(given)).orElseGet(() -> new ExternalId(ExternalId.PREFIX));
        }
        catch (IllegalArgumentException ex) {
            throw CallRules.INVALID_PARAMETER.exception("reference", String.valueOf(ex.getMessage()));
        }
    }

    boolean asksForText() {
        return q != null;
    }

    Sort order() {
        return sort == null ? Sort.LATEST_RAISED
                : Sort.named(sort)
                    .orElseThrow(() -> CallRules.INVALID_PARAMETER.exception("sort",
                            "is raisedAt, -raisedAt, updatedAt or -updatedAt, not '" + sort + "'"));
    }

    int size() {
        return Objects.requireNonNullElse(limit, DEFAULT_LIMIT);
    }

    /** What is asked for, whatever the page. */
    String query(Filter filter, PersonId caller) {
        return filter + " " + state + " " + decision + " " + stands + (figure == null ? "" : " figure " + figure) + " "
                + order().parameter() + (q == null ? "" : " " + q) + (ref == null ? "" : " ref " + ref)
                + (reference == null ? "" : " reference " + reference)
                + (mine == null ? "" : " mine " + mine + " " + caller) + (decider == null ? "" : " decider " + decider)
                + (unassigned == null ? "" : " unassigned " + unassigned)
                + (overdue == null ? "" : " overdue " + overdue)
                + (changedSince == null ? "" : " since " + changedSince);
    }

}
