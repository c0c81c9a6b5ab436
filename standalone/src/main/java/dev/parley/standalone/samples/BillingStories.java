package dev.parley.standalone.samples;

import java.util.List;

import dev.parley.sharedevents.DecisionEvent.Stance;
import dev.parley.sharedevents.OutcomeEvent.DealOutcome;
import dev.parley.sharedevents.Reasoning.Merit;

import static dev.parley.sharedevents.Stake.Basis.ARR;
import static dev.parley.sharedevents.Stake.Basis.ONE_OFF;
import static dev.parley.standalone.samples.Claims.challenge;
import static dev.parley.standalone.samples.Claims.claim;
import static dev.parley.standalone.samples.Claims.conceded;
import static dev.parley.standalone.samples.Claims.evidence;
import static dev.parley.standalone.samples.Course.effort;
import static dev.parley.standalone.samples.Course.resume;
import static dev.parley.standalone.samples.Course.stance;
import static dev.parley.standalone.samples.Course.withdraw;
import static dev.parley.standalone.samples.Decision.accept;
import static dev.parley.standalone.samples.Decision.decline;
import static dev.parley.standalone.samples.Decision.defer;
import static dev.parley.standalone.samples.Options.counter;
import static dev.parley.standalone.samples.Outcomes.deal;
import static dev.parley.standalone.samples.Outcomes.delivered;
import static dev.parley.standalone.samples.Raise.request;

/** What is invoiced, and how. */
final class BillingStories {

    private BillingStories() {
    }

    static List<Story> all() {
        return List.of(datev(), twoCurrencies(), groupDiscounts(), paperStatements(), publicInvoices());
    }

    private static Story datev() {
        return Story.of("datev")
            .on(154, "sales3", request("Invoices for the tax adviser", "DACH", "Billing", "SMB")
                .problem("Small customers send 200 PDF invoices a month to their tax adviser, who types them in "
                        + "and bills for it.")
                .ask("A DATEV export.")
                .by("Papeterie Grün", 21_000, "EUR", ARR, "Customer")
                .because("Y02", "It is a CSV with other column names.")
                .because("G03", "Nearly every small company in Germany has an adviser with DATEV."))
            .on(153, "product", effort(1.5),
                    accept("A day and a half, and three of four small customers gain by it.")
                        .on("G03", "310 of 412 small accounts are in Germany.")
                        .merit(Merit.HIGH))
            .on(146, "product", delivered());
    }

    private static Story twoCurrencies() {
        return Story.of("two currencies")
            .on(147, "sales",
                    request("An invoice in two currencies", "UK & Ireland", "Billing", "Mid-market")
                        .problem("Shannon Glass sells to the Republic and to Northern Ireland; its bookkeeper converts "
                                + "every second invoice by hand and corrects about ten a month.")
                        .ask("Show every amount in euros and pounds.")
                        .by("Shannon Glass", 33_000, "EUR", ARR, "Proposal")
                        .because("Y05", "The CFO, whom I know well, calls it their biggest nuisance."))
            .on(145, "product", challenge("Y05", "What did the others near the border say?"))
            .on(141, "product",
                    defer(40,
                            "We would like to hear more than one voice, and pricing is being rebuilt " + "until then.")
                        .merit(Merit.MEDIUM))
            .on(98, "product", resume("Pricing is rebuilt; the question is open again."))
            .on(97, "sales",
                    evidence("Y05", "Calls with six accounts along the border",
                            "Five of six correct invoices by hand, 4 to 15 a month."),
                    claim("G03", "Five of six accounts along the border."))
            .on(93, "product", effort(6),
                    accept("The new pricing makes it small, and five of six is a pattern.")
                        .displacing("Reminder letters in a second language")
                        .expecting("Corrections at these five fall by half", 0.65, 90)
                        .on("G03", "Five of six")
                        .merit(Merit.HIGH))
            .on(52, "product", delivered())
            .on(41, "sales", deal("Shannon Glass", DealOutcome.WON, "Signed order"));
    }

    private static Story groupDiscounts() {
        return Story.of("group discounts")
            .on(88, "sales2",
                    request("Discounts for groups of customers", "Nordics", "Billing", "SMB")
                        .problem("Lumme Design enters the discount of each of its 60 dealers by hand.")
                        .ask("Customer groups with a discount each.")
                        .by("Lumme Design", 9_800, "EUR", ARR, "Trial")
                        .because("Y07", "The team may choose freely this month; this is fun to build."))
            .on(86, "product2", challenge("Y07", "Which problem does it solve that price lists do not?"))
            .on(85, "sales2", conceded("Y07", "None, I had not known that price lists can be shared."),
                    withdraw("Price lists do it; Lumme has set them up."));
    }

    private static Story paperStatements() {
        return Story.of("paper statements")
            .on(69, "sales", request("Monthly statements by post", "Public sector", "Billing", "Mid-market")
                .problem("Two of Stadtwerke Ilmtal's departments file on paper and print 80 statements a month.")
                .ask("Send statements through a letter service.")
                .by("Stadtwerke Ilmtal", 18_000, "EUR", ONE_OFF, "Customer")
                .because("Y11", "Our own CFO promised to look into it.")
                .because("G12", "Said at the customer day, it is in the minutes."))
            .on(66, "product2", claim("N06", "Letter services differ by country, which is hard to explain."),
                    claim("N05", "We are no printing house."))
            .on(65, "sales", challenge("N06", "Which part of it?"), challenge("N05", "And if we had thought of it?"))
            .on(63, "product2", conceded("N05", "Fair."), conceded("N06", "It is one service in one country."))
            .on(59, "product2",
                    counter("print folder", "A folder that their own printer picks up",
                            "Statements are printed each month without anybody's doing.",
                            "Uses the export that we have.", "They need a printer that watches a folder; they have."),
                    effort(7),
                    decline("Seven days and a contract with a letter service for 80 pages a month.")
                        .on("G09", "About 9,000 euros for 80 pages a month")
                        .merit(Merit.LOW)
                        .tellingTheCustomer("We set up a folder with you from which your printer takes them."))
            .on(58, "sales", stance(Stance.AGREE, "The folder is the better idea."));
    }

    private static Story publicInvoices() {
        return Story.of("public invoices")
            .on(49, "sales3", request("Invoices as XRechnung", "Public sector", "Billing", "Enterprise")
                .problem("Since January the federal office may not pay invoices that come as PDF; ours have waited "
                        + "for ten weeks.")
                .ask("Send XRechnung 3.0 through Peppol.")
                .by("Bundesamt für Kartenwesen", 88_000, "EUR", ARR, "Customer")
                .because("G07", "Annex 4 of the contract names XRechnung from this quarter on.")
                .inContract("Framework contract 22-118, annex 4"))
            .on(47, "product", effort(11),
                    accept("Promised by contract, and every public customer will need it.")
                        .displacing("Statement lay-out by the customer")
                        .expecting("All public invoices are paid within 30 days", 0.85, 60)
                        .on("G07", "Framework contract 22-118, annex 4")
                        .merit(Merit.HIGH),
                    Outcomes.planned(45));
    }

}
