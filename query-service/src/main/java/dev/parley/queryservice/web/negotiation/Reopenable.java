package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Reopening;
import java.time.LocalDate;

/** Whether somebody can take up again what was decided. */
record Reopenable(Situation it, Decision decision) {

    boolean byThem() {
        Reopening reopening = new Reopening(it.negotiation(), decision);
        LocalDate due = reopening.dueOn();
        return reopening.hasNews() || reopening.isResumedBy(it.person()) || (due != null && !due.isAfter(it.today()));
    }

}
