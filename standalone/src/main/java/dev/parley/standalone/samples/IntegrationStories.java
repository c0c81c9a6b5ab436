package dev.parley.standalone.samples;

import java.util.List;

import dev.parley.sharedevents.DecisionEvent.OverrideCause;
import dev.parley.sharedevents.DecisionEvent.Stance;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.OptionEvent.AnsweredBy;
import dev.parley.sharedevents.OutcomeEvent.DealOutcome;
import dev.parley.sharedevents.Reasoning.Merit;

import static dev.parley.sharedevents.Stake.Basis.ARR;
import static dev.parley.sharedevents.Stake.Basis.TCV;
import static dev.parley.standalone.samples.Claims.challenge;
import static dev.parley.standalone.samples.Claims.conceded;
import static dev.parley.standalone.samples.Claims.disputed;
import static dev.parley.standalone.samples.Claims.evidence;
import static dev.parley.standalone.samples.Claims.substantiated;
import static dev.parley.standalone.samples.Course.effort;
import static dev.parley.standalone.samples.Course.override;
import static dev.parley.standalone.samples.Course.stance;
import static dev.parley.standalone.samples.Decision.accept;
import static dev.parley.standalone.samples.Decision.acceptCounter;
import static dev.parley.standalone.samples.Decision.decline;
import static dev.parley.standalone.samples.Decision.defer;
import static dev.parley.standalone.samples.Objections.blocking;
import static dev.parley.standalone.samples.Objections.objection;
import static dev.parley.standalone.samples.Objections.overruled;
import static dev.parley.standalone.samples.Options.counter;
import static dev.parley.standalone.samples.Options.rejected;
import static dev.parley.standalone.samples.Outcomes.cameTrue;
import static dev.parley.standalone.samples.Outcomes.deal;
import static dev.parley.standalone.samples.Outcomes.delivered;
import static dev.parley.standalone.samples.Outcomes.planned;
import static dev.parley.standalone.samples.Outcomes.process;
import static dev.parley.standalone.samples.Raise.demand;
import static dev.parley.standalone.samples.Raise.request;

/** How other systems are told, and asked. */
final class IntegrationStories {

    private IntegrationStories() {
    }

    static List<Story> all() {
        return List.of(webhooks(), goodsReceipts(), despatchAdvice(), marketplace(), sandbox(), callLimits());
    }

    private static Story webhooks() {
        return Story.of("webhooks")
            .on(171, "sales2",
                    request("Tell the ERP when an order changes", "UK & Ireland", "Integrations", "Mid-market")
                        .problem("Harrow & Finch's ERP asks our API for changes every minute and still promises stock "
                                + "that was sold in between; they refund about thirty orders a week.")
                        .ask("Webhooks for changes of orders and stock.")
                        .by("Harrow & Finch", 52_000, "GBP", ARR, "Customer")
                        .because("Y08", "Everybody asks for webhooks.")
                        .because("G08", "Polling is 60 % of our API load."))
            .on(169, "product2", challenge("Y08", "How many of how many?"))
            .on(166, "sales2", conceded("Y08", "Four of 61 accounts in my region, to be honest."),
                    evidence("G08", "API gateway, last 30 days",
                            "61 % of 48 million calls are polls that find nothing."))
            .on(165, "product2", substantiated("G08", "The bill for it is larger than the work."), effort(12),
                    objection("support", "G09", "Support has to explain missed deliveries",
                            "A webhook that fails silently is worse than polling."))
            .on(163, "product", overruled("support", "Deliveries are retried for 24 hours and shown in the log."))
            .on(162, "product2",
                    accept("Saves more than it costs, whoever asks for it.")
                        .displacing("Import of price lists from Excel")
                        .expecting("API calls fall by a third", 0.7, 90)
                        .on("G08", "60 % of API load")
                        .merit(Merit.HIGH))
            .on(118, "product2", delivered())
            .on(110, "sales2", process(4, "Conceding the count did no harm."))
            .on(109, "product2", process(5, "The claim that carried it was not the first one."))
            .on(24, "product2", cameTrue(true, "Calls fell by 41 %."))
            .on(23, "sales2", cameTrue(true, "Refunds at Harrow & Finch down to two a week."));
    }

    private static Story goodsReceipts() {
        return Story.of("goods receipts")
            .on(158, "sales",
                    request("Goods receipts to SAP as IDoc", "DACH", "Integrations", "Enterprise")
                        .problem("Brauer Logistik types 400 goods receipts a day into SAP a second time.")
                        .ask("An outbound IDoc interface (MBGMCR03).")
                        .by("Brauer Logistik", 128_000, "EUR", ARR, "Renewal")
                        .because("Y03", "Brauer is about to quit; their contract ends in September.")
                        .because("Y12", "With SAP in the box we could finally win the big ones."))
            .on(156, "product", challenge("Y12", "Which big one, and what else is missing there?"),
                    challenge("Y03", "Did they say so, and what would make them stay?"))
            .on(150, "sales", disputed("Y03", "Their COO hinted at it; he would not write it down."))
            .on(148, "product",
                    counter("partner adapter", "Our REST interface with the adapter of a SAP partner",
                            "Receipts arrive in SAP within a minute, without typing.",
                            "We keep one interface; the partner maintains what is special to SAP.",
                            "The customer pays the partner about 6,000 euros a year."))
            .on(143, "sales", rejected("partner adapter", AnsweredBy.CUSTOMER, "They do not want a third contract."))
            .on(139, "product", effort(25),
                    acceptCounter("partner adapter",
                            "One account, and an interface that we "
                                    + "would have to keep certified with every release of SAP.")
                        .imposedBecause(
                                "The adapter solves the stated problem today; IDoc would take until after September.")
                        .displacing("Nothing in this quarter but two days of onboarding the partner")
                        .expecting("Brauer stays and uses the adapter", 0.5, 100)
                        .acknowledgingWeakReasons()
                        .on("G09", "25 days and a yearly certification for one account")
                        .merit(Merit.MEDIUM))
            .on(138, "sales", stance(Stance.DISSENT, "We decide over a customer who has said no."))
            .on(60, "sales", deal("Brauer Logistik", DealOutcome.CHURNED, "Notice received; names integration cost"),
                    process(2, "Heard, but not convinced."))
            .on(58, "product", process(3, "We should have spoken to Brauer ourselves."))
            .on(31, "sales", cameTrue(false, "They left."))
            .on(30, "product", cameTrue(false, "They left; three others use the adapter."));
    }

    private static Story despatchAdvice() {
        return Story.of("despatch advice")
            .on(124, "sales2", request("Despatch advice by EDIFACT", "Nordics", "Integrations", "Mid-market")
                .problem("Fjordmat's retail customers fine them 40 euros for each pallet that arrives without an "
                        + "electronic despatch advice.")
                .ask("Send DESADV D.96A for every shipment.")
                .by("Fjordmat", 310_000, "SEK", ARR, "Customer")
                .because("G11", "They showed us the fines: 11,000 euros in the last quarter."))
            .on(120, "product2",
                    evidence("G11", "Fjordmat's ledger", "Seen in a video call: 274 fines in three months."),
                    effort(14))
            .on(116, "product2",
                    defer(70,
                            "Worth it if a second retailer supplier in the Nordics needs it; we are "
                                    + "negotiating with two and will know after the summer.")
                        .on("G04", "One account today")
                        .merit(Merit.HIGH));
    }

    private static Story marketplace() {
        return Story.of("marketplace")
            .on(133, "sales", request("Connector for OTTO Market", "DACH", "Integrations", "SMB")
                .problem("Spielwaren Lenz copies 90 marketplace orders a day by hand and oversells on weekends.")
                .ask("A connector like the one for Amazon.")
                .by("Spielwaren Lenz", 14_400, "EUR", ARR, "Customer")
                .because("Y10", "If we do not, the plug-in shop next door will."))
            .on(131, "product",
                    blocking("upkeep", "G09", "Every change of their API becomes our incident",
                            "The Amazon connector costs us four days a month."),
                    challenge("Y10", "Who would switch, and what have they tried?"))
            .on(121, "product", effort(20),
                    counter("middleware", "A recipe for the integration middleware",
                            "Orders arrive every five minutes, stock goes back.", "Nothing for us to maintain.",
                            "Costs the customer 49 euros a month."),
                    decline("Not on the roadmap, and connectors are the part of our work that only keeps up.")
                        .on("N02", "Connectors are not planned this year.")
                        .on("G04", "Two of 140 small accounts sell there.")
                        .merit(Merit.MEDIUM))
            .on(117, "executive", override(Disposition.ACCEPTED, OverrideCause.STRATEGY,
                    "We want to win small shops next year and will be measured by their marketplaces; upkeep is "
                            + "budgeted with half a position."))
            .on(115, "product", stance(Stance.DISSENT, "The objection stands: upkeep grows with every marketplace."))
            .on(113, "sales", stance(Stance.AGREE, "Lenz has been told."))
            .on(44, "product", planned(60));
    }

    private static Story sandbox() {
        return Story.of("sandbox")
            .on(76, "product2",
                    request("A sandbox with test data", "DACH", "Integrations", "Mid-market")
                        .problem("Partners try our API against their live warehouse; in March one of them booked 2,000 "
                                + "pieces out by mistake.")
                        .ask("A tenant with sample data that is reset every night.")
                        .by("Kranich Maschinenbau", 61_000, "EUR", ARR, "Customer")
                        .because("G03", "All nine integration partners work on live tenants.")
                        .because("Y06", "The platform team has a free fortnight."))
            .on(75, "product", challenge("Y06", "Would it be worth it if they were busy?"), effort(8))
            .on(73, "product2", conceded("Y06", "It only makes it easier."),
                    evidence("G03", "Partner list", "Nine of nine."))
            .on(72, "product", substantiated("G03", "Nine of nine is all of them."),
                    accept("Every partner needs it, and one incident cost more than building it.")
                        .displacing("Nothing that was promised: the platform team's free fortnight")
                        .expecting("Six partners work in the sandbox within two months", 0.8, 60)
                        .merit(Merit.HIGH))
            .on(46, "product", delivered());
    }

    private static Story callLimits() {
        return Story.of("call limits")
            .on(15, "sales3", request("Higher call limits for large tenants", "DACH", "Integrations", "Enterprise")
                .problem("Kranich's nightly stock comparison is cut off at 100,000 calls and ends after the shift "
                        + "has begun.")
                .ask("Raise the limit to a million calls a day.")
                .by("Kranich Maschinenbau", 61_000, "EUR", ARR, "Customer")
                .because("Y01", "Their usage doubled in three months."))
            .on(14, "product2", challenge("Y01", "Usage by whom: the comparison, or people working?"))
            .on(11, "sales", demand("Hallmann Pharma", 9_000, "EUR", TCV, "Upsell"))
            .on(9, "product2", effort(4));
    }

}
