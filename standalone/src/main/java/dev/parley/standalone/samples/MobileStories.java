package dev.parley.standalone.samples;

import java.util.List;

import dev.parley.sharedevents.DecisionEvent.Stance;
import dev.parley.sharedevents.Reasoning.Merit;

import static dev.parley.sharedevents.Stake.Basis.ARR;
import static dev.parley.sharedevents.Stake.Basis.TCV;
import static dev.parley.standalone.samples.Claims.challenge;
import static dev.parley.standalone.samples.Claims.claim;
import static dev.parley.standalone.samples.Claims.conceded;
import static dev.parley.standalone.samples.Claims.evidence;
import static dev.parley.standalone.samples.Claims.substantiated;
import static dev.parley.standalone.samples.Course.effort;
import static dev.parley.standalone.samples.Course.escalate;
import static dev.parley.standalone.samples.Course.reopenFor;
import static dev.parley.standalone.samples.Course.reroute;
import static dev.parley.standalone.samples.Course.stance;
import static dev.parley.standalone.samples.Decision.accept;
import static dev.parley.standalone.samples.Decision.decline;
import static dev.parley.standalone.samples.Objections.blocking;
import static dev.parley.standalone.samples.Objections.objection;
import static dev.parley.standalone.samples.Objections.withdrawn;
import static dev.parley.standalone.samples.Options.counter;
import static dev.parley.standalone.samples.Outcomes.delivered;
import static dev.parley.standalone.samples.Outcomes.planned;
import static dev.parley.standalone.samples.Outcomes.process;
import static dev.parley.standalone.samples.Raise.demand;
import static dev.parley.standalone.samples.Raise.request;

/** What people hold in their hands in the warehouse. */
final class MobileStories {

    private MobileStories() {
    }

    static List<Story> all() {
        return List.of(darkMode(), offline(), voicePicking(), gloves(), palletPhotos(), labels(), damagedCodes());
    }

    private static Story darkMode() {
        return Story.of("dark mode")
            .on(166, "sales3",
                    request("A dark mode for night shifts", "DACH", "Mobile", "Mid-market")
                        .problem("Pickers in Kranich's unlit cold store are dazzled by the white screen and put the "
                                + "scanner down to read labels.")
                        .ask("A dark mode.")
                        .by("Kranich Maschinenbau", 61_000, "EUR", ARR, "Customer")
                        .because("Y02", "It is a style sheet."))
            .on(164, "product2", challenge("Y02", "And the 40 screens that come after?"), claim("N05", "Fashion."),
                    claim("N04", "We say no to colours."))
            .on(160, "product2", effort(9),
                    decline("Nine days for a matter of taste.").on("G04", "One cold store")
                        .noAlternativeBecause("The brightness of the scanner can be turned down.")
                        .merit(Merit.LOW))
            .on(159, "sales3", stance(Stance.DISSENT, "It was never about taste."))
            .on(92, "sales3",
                    evidence("Y02", "Works council of Kranich",
                            "Eleven near misses in the cold store in a " + "quarter, the screen named in seven."))
            .on(91, "sales3", reopenFor("Works council of Kranich", "It is a matter of safety."),
                    claim("G06", "It is about safety at work, with a count of near misses."))
            .on(87, "product2",
                    accept("We took it for taste and it was safety; ours was the weaker reasoning.")
                        .displacing("Icons for article groups")
                        .expecting("No near miss names the screen in the quarter after", 0.7, 100)
                        .on("G06", "Seven near misses in a quarter")
                        .merit(Merit.HIGH))
            .on(61, "product2", delivered())
            .on(55, "sales3", process(2, "Good in the end, but the first no had not looked."))
            .on(54, "product2", process(2, "We did not ask."));
    }

    private static Story offline() {
        return Story.of("offline")
            .on(105, "sales2", request("The scanner works without a network", "DACH", "Mobile", "Enterprise")
                .problem("In Nordwind's turbine stores the radio fails about twice a shift; people write on paper "
                        + "and type it in later, with errors in one of thirty bookings.")
                .ask("Book offline and send later.")
                .by("Nordwind Energie", 96_000, "EUR", ARR, "Customer")
                .because("G11", "They have asked a competitor for an offer; we have seen the letter."))
            .on(103, "product",
                    objection("conflicts", "OTHER", "Two offline bookings take the same pallet",
                            "Nobody would know who was first."))
            .on(101, "sales2", evidence("G11", "Letter to a competitor", "Shown by their head of logistics."))
            .on(99, "sales", demand("Fjordmat", 310_000, "SEK", ARR, "Customer"))
            .on(98, "product", substantiated("G11", "Seen."),
                    withdrawn("conflicts", "Bookings carry their own time, and a conflict is shown to the shift lead."),
                    effort(60))
            .on(94, "product",
                    accept("Radio fails wherever there is much steel, which is where our customers are.")
                        .displacing("Voice picking; the second half of the colour themes")
                        .displacing("A new lay-out of the booking screen")
                        .expecting("Errors of booking at Nordwind fall below one of two hundred", 0.6, 200)
                        .on("G11", "Letter of 4th")
                        .on("G03", "11 of 23 enterprise accounts have dead spots.")
                        .merit(Merit.HIGH),
                    planned(150));
    }

    private static Story voicePicking() {
        return Story.of("voice picking")
            .on(78, "sales",
                    request("Picking by voice", "UK & Ireland", "Mobile", "Enterprise")
                        .problem("Corrib's cold-store staff wear thick gloves and lose four seconds at every line.")
                        .ask("Commands by voice, as in the competitor's film.")
                        .by("Corrib Dairy", 150_000, "EUR", TCV, "Proposal")
                        .because("Y09", "Two competitors show it at every fair."))
            .on(75, "product", claim("N01", "The team is full until spring."), claim("N02", "Not on the roadmap."))
            .on(73, "sales", challenge("N01", "Which of that is worth more?"))
            .on(64, "product", effort(80),
                    counter("ring scanner", "Ring scanners with a large confirm key",
                            "No hands, no screen, about three of the four seconds.", "Works with the app as it is.",
                            "Corrib buys rings at 700 euros each."),
                    decline("Eighty days, and rings bring most of it at once.").on("G10", "Ring scanners")
                        .on("N01", "The team is full until spring.")
                        .merit(Merit.MEDIUM));
    }

    private static Story gloves() {
        return Story.of("gloves")
            .on(29, "sales3",
                    request("Larger keys for gloved hands", "DACH", "Mobile", "SMB")
                        .problem("Blumen Reiser's cold-room staff hit the wrong key about once in twenty bookings.")
                        .ask("Keys of at least 14 millimetres on the booking screen.")
                        .by("Blumen Reiser", 7_200, "EUR", ARR, "Customer")
                        .because("G13", "The manual promises that it can be used with gloves."))
            .on(28, "product", effort(1), accept("Promised in the manual; a day of work.").on("G13", "Manual, page 7"))
            .on(21, "product", delivered());
    }

    private static Story palletPhotos() {
        return Story.of("pallet photos")
            .on(34, "sales2", request("Photos of damaged pallets", "Nordics", "Mobile", "Mid-market")
                .problem("Fjordmat loses about half of its claims against hauliers for want of a photo with a time.")
                .ask("Take a photo with each goods receipt.")
                .by("Fjordmat", 310_000, "SEK", ARR, "Customer")
                .because("Y08", "Many have asked for it."))
            .on(32, "product", challenge("Y08", "How many of how many?"),
                    blocking("faces", "G06", "People are photographed at work without having been asked",
                            "We would store it for ten years, with the receipt."))
            .on(6, "sales2", escalate("Fjordmat asks every week; we owe them an answer."));
    }

    private static Story labels() {
        return Story.of("labels")
            .on(8, "sales",
                    request("Print labels from the scanner", "UK & Ireland", "Mobile", "SMB")
                        .problem("Shannon Glass's packers walk 30 metres to the only printer for every third parcel.")
                        .ask("Print to a belt printer over Bluetooth.")
                        .by("Shannon Glass", 5_500, "EUR", ARR, "Upsell")
                        .because("Y06", "Mobile has nothing else planned after the dark mode."))
            .on(7, "product", reroute("Integrations", "The printers are driven there."))
            .on(5, "product2", challenge("Y06", "Would it be first if we were short of people?"))
            .on(4, "sales", conceded("Y06", "Probably second."));
    }

    private static Story damagedCodes() {
        return Story.of("damaged codes")
            .on(2, "sales2", request("Read damaged bar codes", "DACH", "Mobile", "Enterprise")
                .problem("One of fifty codes on Hallmann's returned boxes cannot be read; each costs a minute of "
                        + "typing.")
                .ask("Read codes with the camera when the scanner fails.")
                .by("Hallmann Pharma", 15_000, "EUR", ARR, "Upsell")
                .because("G08", "About 70 minutes a day at Hallmann alone."))
            .on(1, "sales2",
                    evidence("G08", "Hallmann's returns log", "212 typed codes in the first week of the month."));
    }

}
