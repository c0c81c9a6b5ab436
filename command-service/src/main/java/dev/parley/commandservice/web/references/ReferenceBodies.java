package dev.parley.commandservice.web.references;

import static dev.parley.commandservice.web.Conversions.optional;

import dev.parley.personaldata.NewNames;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.ExternalKey;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.ReferenceEvent.ReferenceLinked;
import dev.parley.sharedevents.ReferenceId;
import dev.parley.webapi.body.Limits;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is said of other systems. */
public final class ReferenceBodies {

    private ReferenceBodies() {
    }

    /** A deal or a ticket. */
    @Schema(description = "A deal or a ticket in another system.")
    public record NewReference(@NotNull @Size(max = Limits.WORD) @Schema(example = "JIRA",
            description = "SALESFORCE, HUBSPOT, JIRA, LINEAR, GITHUB, PRODUCTBOARD, CANNY, ZENDESK or the team's own, in either case.") String system,
            @Nullable @Size(max = Limits.WORD) @Schema(example = "issue",
                    description = "What it is there.") String kind,
            @NotNull @Size(max = Limits.WORD) @Schema(example = "PAY-42",
                    description = "What it is called there. A Salesforce id of 15 characters and the same of 18 are one.") String id,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "https://acme.atlassian.net/browse/PAY-42",
                    description = "Where it is, if not at the team's address of that system.") String url) {

        public NewReference {
            system = ReferenceFields.system(system);
            id = ReferenceFields.id(system, id);
            WebAddress.check("url", url);
        }

        /** What is to be recorded of it, about the negotiation or a demand of it. */
        public ReferenceLinked linked(@Nullable DemandId demand, NewNames names) {
            return new ReferenceLinked(new ReferenceId(Ids.next()), demand, system, kind,
                    names.external(new ExternalKey(system, id)), optional(url));
        }

    }

    /** The same, and what it is about. */
    @Schema(description = "A deal or a ticket in another system.")
    public record LinkedReference(@NotNull @Size(max = Limits.WORD) @Schema(example = "SALESFORCE") String system,
            @Nullable @Size(max = Limits.WORD) @Schema(example = "opportunity") String kind,
            @NotNull @Size(max = Limits.WORD) @Schema(example = "0065g00000AbCdE") String id,
            @Nullable @Size(max = Limits.TEXT) @Schema(
                    example = "https://acme.lightning.force.com/0065g00000AbCdE") String url,
            @Nullable @Schema(example = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e12",
                    description = "The demand that it is about; the negotiation if absent.") DemandId demandId) {

        public LinkedReference {
            system = ReferenceFields.system(system);
            id = ReferenceFields.id(system, id);
            WebAddress.check("url", url);
        }

        ReferenceLinked linked(NewNames names) {
            return new NewReference(system, kind, id, url).linked(demandId, names);
        }

    }

    /** Why it is removed. */
    @Schema(description = "Why it is removed.")
    public record Removal(@Nullable @Size(max = Limits.TEXT) @Schema(example = "It was another deal") String reason) {
    }

    /** Where something in another system is. */
    @Schema(description = "Where something in another system is.")
    public record ReferenceAddress(@NotNull @Size(max = Limits.WORD) @Schema(example = "JIRA") String system,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "https://acme.atlassian.net/browse/{id}",
                    description = "With {id} for what it is called there; absent to give the address up.") String url) {

        public ReferenceAddress {
            system = ReferenceFields.system(system);
            WebAddress.checkTemplate("url", url);
        }

    }

}
