package dev.parley.standalone.samples;

import java.util.List;

import dev.parley.sharedevents.DecisionEvent.Stance;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.Reasoning.Merit;

import static dev.parley.sharedevents.Stake.Basis.ARR;
import static dev.parley.standalone.samples.Claims.challenge;
import static dev.parley.standalone.samples.Claims.claim;
import static dev.parley.standalone.samples.Claims.disputed;
import static dev.parley.standalone.samples.Claims.evidence;
import static dev.parley.standalone.samples.Course.decider;
import static dev.parley.standalone.samples.Course.effort;
import static dev.parley.standalone.samples.Course.escalate;
import static dev.parley.standalone.samples.Course.lastCall;
import static dev.parley.standalone.samples.Course.stance;
import static dev.parley.standalone.samples.Course.supersededBy;
import static dev.parley.standalone.samples.Decision.accept;
import static dev.parley.standalone.samples.Decision.decline;
import static dev.parley.standalone.samples.Decision.defer;
import static dev.parley.standalone.samples.Objections.blocking;
import static dev.parley.standalone.samples.Objections.objection;
import static dev.parley.standalone.samples.Objections.withdrawn;
import static dev.parley.standalone.samples.Options.confirm;
import static dev.parley.standalone.samples.Options.notQuite;
import static dev.parley.standalone.samples.Options.restate;
import static dev.parley.standalone.samples.Outcomes.delivered;
import static dev.parley.standalone.samples.Raise.demand;
import static dev.parley.standalone.samples.Raise.request;
import static dev.parley.standalone.samples.Talk.comment;
import static dev.parley.standalone.samples.Talk.reply;

/** What can be seen, and by whom. */
final class ReportingStories {

    private ReportingStories() {
    }

    static List<Story> all() {
        return List.of(slowStock(), wallDashboards(), excelFilters(), carbonReport(), reportBuilder(), stockForecast());
    }

    private static Story slowStock() {
        return Story.of("slow stock")
            .on(136, "sales2",
                    request("A report of stock that does not move", "UK & Ireland", "Reporting", "Mid-market").problem(
                            "Harrow & Finch write off 40,000 pounds a year of goods that nobody noticed lying about.")
                        .ask("A monthly report of articles without a movement in 90 days.")
                        .by("Harrow & Finch", 52_000, "GBP", ARR, "Customer")
                        .because("G08", "They know the figure; a tenth of it pays for the report."))
            .on(134, "product", effort(5),
                    accept("Small, and the figure is the customer's own.").displacing("Charts in the weekly mail")
                        .expecting("Write-offs fall by a quarter within half a year", 0.5, 150)
                        .on("G08", "Five days against 40,000 pounds a year")
                        .merit(Merit.MEDIUM))
            .on(33, "product", supersededBy("report builder"));
    }

    private static Story wallDashboards() {
        return Story.of("wall dashboards")
            .on(118, "product",
                    request("Dashboards for the wall of the warehouse", "UK & Ireland", "Reporting", "Enterprise")
                        .problem("Shift leads at Corrib Dairy walk to an office to see how far the shift has come.")
                        .ask("A page with large figures that refreshes by itself.")
                        .by("Corrib Dairy", 12_000, "EUR", ARR, "Upsell")
                        .because("Y01", "Views of the report page went up by 30 %.")
                        .because("Y11", "Their managing director wants to see it on his tour."))
            .on(116, "product2", challenge("Y01", "Did more people look, or the same people more often?"),
                    challenge("Y11", "What does he want to do differently when he sees it?"))
            .on(112, "product", disputed("Y01", "We cannot tell the two apart; I still think it is more people."))
            .on(108, "product2", effort(10),
                    decline("Nobody could say what they would do with the figures on a wall.")
                        .on("G02", "This year is about people at the scanner.")
                        .noAlternativeBecause("The report page can be put on a screen today; more was not asked for.")
                        .merit(Merit.LOW))
            .on(107, "product", stance(Stance.AGREE, "I could not answer the second question."));
    }

    private static Story excelFilters() {
        return Story.of("excel filters")
            .on(84, "sales", request("The Excel export keeps the filters", "DACH", "Reporting", "SMB")
                .problem("Who filters a list and exports it gets all rows; a customer sent its whole price list to "
                        + "a dealer.")
                .ask("Export what is shown.")
                .by("Spielwaren Lenz", 14_400, "EUR", ARR, "Customer")
                .because("G13", "The manual says that filters hold for the export."))
            .on(83, "product2", effort(1),
                    accept("A defect, and one that gives data away.").on("G13", "Manual, page 48").merit(Merit.HIGH))
            .on(80, "product2", delivered());
    }

    private static Story carbonReport() {
        return Story.of("carbon report")
            .on(62, "sales2",
                    request("Carbon figures for each shipment", "UK & Ireland", "Reporting", "Enterprise")
                        .problem("Corrib Dairy's buyers will ask for emissions per pallet from next year on.")
                        .ask("A column with kilograms of CO2 in the shipment report.")
                        .by("Corrib Dairy", 74_000, "EUR", ARR, "Customer")
                        .because("G05", "Expected from the second wave of CSRD; not passed yet."))
            .on(54, "product2",
                    defer(90, "The rule may be postponed; we look again when the vote is over.")
                        .on("G05", "CSRD, second wave: in discussion")
                        .merit(Merit.MEDIUM))
            .on(53, "sales2", stance(Stance.AGREE, "The customer waits for the vote too."));
    }

    private static Story reportBuilder() {
        return Story.of("report builder")
            .on(39, "sales", request("Reports that customers put together themselves", "DACH", "Reporting",
                    "Enterprise")
                .problem("We built 31 reports for single customers last year; each change of the data model breaks "
                        + "a few, and customers wait three weeks for a new one.")
                .ask("A builder with tables, filters and a monthly mail.")
                .by("Hallmann Pharma", 40_000, "EUR", ARR, "Upsell")
                .by("Nordwind Energie", 25_000, "EUR", ARR, "Proposal")
                .because("G03", "14 of 23 enterprise accounts bought a report from us.")
                .because("Y05", "My contact at Nordwind would use it on the first day."))
            .on(37, "product2",
                    restate("builder",
                            "Customers want to answer new questions about their stock on " + "the day they have them."))
            .on(36, "sales", notQuite("builder", "It is less the day than not having to ask us."))
            .on(35, "product2", restate("builder again", "Customers want to answer their questions without us."))
            .on(34, "sales", confirm("builder again", "That is it."),
                    evidence("G03", "Invoices of last year", "14 accounts, 31 reports, 118,000 euros."))
            .on(32, "facilitator", decider("product2"))
            .on(31, "product2", effort(45),
                    objection("performance", "G09", "Reports over two years of movements slow everybody down",
                            "The database is shared between tenants."))
            .on(29, "sales", reply("performance",
                    "Two years is what their auditors ask for, once a quarter. Would a report that runs at "
                            + "night do? The list of theirs: https://wiki.example/hallmann/audit-reports",
                    "product2"))
            .on(27, "product2", reply("performance", "At night it would do no harm. I will look at the backups."))
            .on(12, "product2", withdrawn("performance", "Reports will run on the copy that we keep for backups."))
            .on(3, "product2", lastCall(Disposition.ACCEPTED));
    }

    private static Story stockForecast() {
        return Story.of("stock forecast")
            .on(43, "sales3",
                    request("A forecast of what will run out", "DACH", "Reporting", "Mid-market")
                        .problem("Franke Textil runs out of about 25 articles a month in season and pays for express "
                                + "deliveries.")
                        .ask("Forecast demand by machine learning and propose orders.")
                        .by("Franke Textil", 38_500, "EUR", ARR, "Customer")
                        .because("Y12", "This could be what we become known for.")
                        .because("Y10", "Somebody will build it, and then it is too late."))
            .on(41, "product", challenge("Y12", "What would we see in three months if it were not?"),
                    claim("N03", "The platform team says it cannot be done with our data."))
            .on(40, "sales3", challenge("N03", "What did they say is missing?"))
            .on(38, "product",
                    blocking("wrong orders", "OTHER", "A wrong proposal fills the warehouse",
                            "We have 14 months of data for the median customer; two seasons are the least."))
            .on(24, "sales2", demand("Papeterie Grün", 4_000, "EUR", ARR, "Upsell"))
            .on(20, "sales3", comment("Their data of three seasons came today. Does that change anything?", "product"))
            .on(16, "sales3", escalate("No answer for four weeks; the season begins in eight."));
    }

}
