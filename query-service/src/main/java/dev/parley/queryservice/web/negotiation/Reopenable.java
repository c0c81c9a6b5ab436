package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.sharedevents.Disposition;
import java.time.LocalDate;

/** Whether somebody can take up again what was decided. */
record Reopenable(Situation it, Decision decision) {

    boolean byThem() {
        return hasNews() || (decision.disposition() == Disposition.DEFERRED && (isDue() || isTheirs()));
    }

    private boolean hasNews() {
        long decided = decision.source().position();
        var negotiation = it.negotiation();
        return negotiation.countedDemands().anyMatch(demand -> demand.since() > decided) || negotiation.claims()
            .all()
            .stream()
            .flatMap(claim -> claim.evidence().stream())
            .anyMatch(piece -> !piece.retracted() && piece.since() > decided);
    }

    private boolean isDue() {
        LocalDate day = decision.revisitOn();
        return day != null && !day.isAfter(it.today());
    }

    private boolean isTheirs() {
        return decision.decidedBy().stream().anyMatch(one -> it.negotiation().sides().is(it.person(), one));
    }

}
