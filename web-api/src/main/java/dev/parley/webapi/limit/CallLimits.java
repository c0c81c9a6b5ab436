package dev.parley.webapi.limit;

import dev.parley.webapi.problem.Problems;
import org.springframework.web.server.WebFilter;

/**
 * Limits to what a caller may take; where they are asked is up to who signs callers in.
 */
public final class CallLimits {

    private static final WebFilter NONE = (call, chain) -> chain.filter(call);

    private final WebFilter strangers;

    private final WebFilter callers;

    CallLimits(LimitProperties limits, Problems problems) {
        Budgets budgets = new Budgets(limits);
        this.strangers = limits.enabled() ? new StrangerLimits(budgets, problems) : NONE;
        this.callers = limits.enabled() ? new CallerLimits(limits, budgets, problems) : NONE;
    }

    /** To be asked before it is looked at who calls. */
    public WebFilter ofStrangers() {
        return strangers;
    }

    /** To be asked once that is known, or that it is nobody who has signed in. */
    public WebFilter ofCallers() {
        return callers;
    }

}
