package dev.parley.standalone.samples;

import java.util.List;

import dev.parley.sharedevents.DecisionEvent.Stance;
import dev.parley.sharedevents.OptionEvent.AnsweredBy;
import dev.parley.sharedevents.OutcomeEvent.DealOutcome;
import dev.parley.sharedevents.Reasoning.Merit;

import static dev.parley.sharedevents.Stake.Basis.ARR;
import static dev.parley.standalone.samples.Claims.challenge;
import static dev.parley.standalone.samples.Claims.conceded;
import static dev.parley.standalone.samples.Claims.evidence;
import static dev.parley.standalone.samples.Claims.substantiated;
import static dev.parley.standalone.samples.Course.completed;
import static dev.parley.standalone.samples.Course.duplicateOf;
import static dev.parley.standalone.samples.Course.effort;
import static dev.parley.standalone.samples.Course.stance;
import static dev.parley.standalone.samples.Decision.accept;
import static dev.parley.standalone.samples.Decision.acceptCounter;
import static dev.parley.standalone.samples.Decision.decline;
import static dev.parley.standalone.samples.Objections.againstDeclining;
import static dev.parley.standalone.samples.Objections.blocking;
import static dev.parley.standalone.samples.Objections.integrated;
import static dev.parley.standalone.samples.Options.agreed;
import static dev.parley.standalone.samples.Options.confirm;
import static dev.parley.standalone.samples.Options.counter;
import static dev.parley.standalone.samples.Options.rejected;
import static dev.parley.standalone.samples.Options.restate;
import static dev.parley.standalone.samples.Outcomes.cameTrue;
import static dev.parley.standalone.samples.Outcomes.deal;
import static dev.parley.standalone.samples.Outcomes.delivered;
import static dev.parley.standalone.samples.Outcomes.planned;
import static dev.parley.standalone.samples.Outcomes.process;
import static dev.parley.standalone.samples.Raise.demand;
import static dev.parley.standalone.samples.Raise.request;

/** Who may log in, and how. */
final class AccessStories {

    private AccessStories() {
    }

    static List<Story> all() {
        return List.of(singleSignOn(), googleLogin(), accessLog(), smsCodes(), addressList());
    }

    private static Story singleSignOn() {
        return Story.of("single sign-on")
            .on(176, "sales",
                    request("Single sign-on through Entra ID", "DACH", "Access", "Enterprise")
                        .problem("Hallmann's IT has to create and remove 340 warehouse users by hand; leavers keep "
                                + "their access for weeks, which their internal audit has objected to twice.")
                        .ask("Log in through Microsoft Entra ID, with users and groups kept in step by SCIM.")
                        .by("Hallmann Pharma", 182_000, "EUR", ARR, "Renewal")
                        .because("G03", "Every customer above 200 users that we asked manages leavers by hand.")
                        .because("Y03", "They will not renew without it."))
            .on(174, "product", challenge("G03", "How many of our customers above 200 users is that?"))
            .on(169, "sales",
                    evidence("G03", "Survey of 23 enterprise accounts",
                            "19 of 23 answered; 17 remove leavers by hand, median delay 12 days."))
            .on(168, "product", substantiated("G03", "17 of 19 is most of those we build for."), effort(18))
            .on(166, "sales2", demand("Nordwind Energie", 96_000, "EUR", ARR, "Proposal"))
            .on(163, "product",
                    accept("Most enterprise accounts have the problem and an audit behind it; the "
                            + "log-in flow was due for a rewrite anyway. SCIM follows in a second step.")
                        .displacing("Report builder, first version: from May to July")
                        .expecting("Five enterprise accounts use it within three months of delivery", 0.75, 120)
                        .on("G01", "Enterprise readiness is this year's first goal.")
                        .merit(Merit.HIGH),
                    planned(60))
            .on(160, "sales", stance(Stance.AGREE, "Hallmann accepts SCIM in a second step."))
            .on(104, "product2", delivered())
            .on(96, "sales", deal("Hallmann Pharma", DealOutcome.STAYED, "Renewal signed for two years"),
                    process(5, "Asked for numbers, got them, decided in two weeks."))
            .on(95, "product", process(4, "Good evidence; the second account came late."))
            .on(20, "sales", cameTrue(true, "Six accounts are live."))
            .on(19, "product", cameTrue(true, "Six live, two more in rollout."));
    }

    private static Story googleLogin() {
        return Story.of("google log-in")
            .on(150, "sales2",
                    request("Log in with the Google Workspace account", "DACH", "Access", "Mid-market")
                        .problem("Papeterie Grün's pickers share one password on a slip of paper because nobody resets "
                                + "them; shipments cannot be traced to a person.")
                        .ask("A button \"Log in with Google\".")
                        .by("Papeterie Grün", 21_000, "EUR", ARR, "Customer")
                        .because("Y02", "Google's library does it, that is minutes of work."))
            .on(147, "facilitator", duplicateOf("single sign-on"));
    }

    private static Story accessLog() {
        return Story.of("access log")
            .on(58, "sales2",
                    request("Access log that an auditor can keep", "UK & Ireland", "Access", "Enterprise")
                        .problem("Under NIS2 Corrib Dairy has to show for 18 months who could change stock records; "
                                + "our screen shows 30 days and cannot be exported.")
                        .ask("Keep the access log for 24 months and export it, signed, as CSV.")
                        .by("Corrib Dairy", 74_000, "EUR", ARR, "Customer")
                        .because("G05", "NIS2, article 21; their supervisory audit is in nine weeks.")
                        .urgent("G05", "The audit date cannot be moved."))
            .on(57, "product", effort(6),
                    accept("A regulation with a date, for every customer in a regulated "
                            + "trade; the data is there already, only its retention and the export are missing.")
                        .displacing("Slow-stock report: two weeks later")
                        .on("G05", "NIS2, article 21")
                        .merit(Merit.HIGH),
                    planned(30))
            .on(55, "product", completed("Corrib Dairy passes the audit with the export", 0.9, 73))
            .on(27, "product", delivered())
            .on(8, "sales2", deal("Corrib Dairy", DealOutcome.STAYED, "Call with their head of compliance"));
    }

    private static Story smsCodes() {
        return Story.of("codes by text message")
            .on(139, "sales3",
                    request("Second factor by text message", "DACH", "Access", "Mid-market")
                        .problem("Franke Textil's insurer asks for a second factor; their warehouse staff have no "
                                + "company phones for an authenticator app.")
                        .ask("Send a code by SMS at log-in.")
                        .by("Franke Textil", 38_500, "EUR", ARR, "Negotiation")
                        .because("Y09", "Both competitors in the deal offer SMS codes.")
                        .because("G06", "Without a second factor their insurance lapses in autumn."))
            .on(137, "product",
                    blocking("sim swap", "G06", "An account taken over by a stolen phone number",
                            "Codes by SMS can be intercepted, and we would vouch for them towards an insurer."),
                    challenge("Y09", "Which of their customers use it, and do they still recommend it?"))
            .on(134, "product",
                    counter("passkeys", "Passkeys on the shared scanners, with the badge as key",
                            "A second factor without a phone: badge and PIN at the scanner.",
                            "The scanner is where our users are; it works for every customer with badges.",
                            "Staff who log in from home need a hardware key."))
            .on(131, "sales3", conceded("Y09", "One of the two is phasing it out."))
            .on(127, "sales3", agreed("passkeys", AnsweredBy.CUSTOMER, "Their insurer accepts it in writing."))
            .on(126, "product", integrated("sim swap", "passkeys", "No phone number involved any more."), effort(9),
                    acceptCounter("passkeys",
                            "Solves the insurer's demand for all customers with badges and "
                                    + "avoids a factor that we would have to take back in a year.")
                        .displacing("Colour themes for the web client")
                        .expecting("Ten customers switch it on within four months", 0.6, 120)
                        .merit(Merit.HIGH))
            .on(119, "sales3", deal("Franke Textil", DealOutcome.WON, "Signed order"))
            .on(81, "product", delivered());
    }

    private static Story addressList() {
        return Story.of("address list")
            .on(112, "sales3",
                    request("Allow log-ins from listed addresses only", "Public sector", "Access", "Enterprise")
                        .problem("The state archive must be able to show that nobody reaches its stock records from "
                                + "outside the building.")
                        .ask("A list of allowed IP addresses for each tenant.")
                        .by("Landesarchiv Nord", 44_000, "EUR", ARR, "Tender")
                        .because("Y04", "Make it a setting that is off by default; it disturbs nobody.")
                        .because("G07", "The tender names it as a should-criterion."))
            .on(110, "product2",
                    restate("archive",
                            "You need to prove, not merely to configure, that access from "
                                    + "outside is impossible, because the tender scores it."))
            .on(109, "sales3", confirm("archive", "Yes, the proof is what counts."))
            .on(108, "product2",
                    counter("conditional access", "Conditional access in their own identity provider",
                            "Their IdP refuses log-ins from outside and logs every attempt, which is the proof.",
                            "Uses the single sign-on that we are delivering; nothing to maintain in two places.",
                            "Works only for tenants with single sign-on."))
            .on(105, "sales3",
                    rejected("conditional access", AnsweredBy.REP,
                            "The tender asks for a function of the product; I could not ask the archive itself."),
                    againstDeclining("points", "G07", "Four of a hundred points in the tender",
                            "It may decide between us and the incumbent."))
            .on(101, "product2", effort(5), decline("Lists of addresses break with every change of provider and "
                    + "end as support tickets; the identity provider does it better for all enterprise accounts.")
                .on("G10", "Conditional access in the identity provider")
                .merit(Merit.MEDIUM)
                .tellingTheCustomer("Access from outside is refused by your own identity provider; we show you how "
                        + "to set it up and give you the protocol for the tender."))
            .on(99, "sales3", stance(Stance.DISSENT, "Understandable, but nobody spoke to the archive."))
            .on(62, "sales3", deal("Landesarchiv Nord", DealOutcome.LOST, "Award notice; price was named first"));
    }

}
