package dev.parley.webapi.limit;

import dev.parley.webapi.problem.Problems;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses addresses from which too many have tried to sign in, before it is looked at
 * whether they can.
 */
final class StrangerLimits implements WebFilter {

    /** Checking credentials costs, and most people have the right ones. */
    private static final int BAD_CREDENTIALS = 20;

    private final Budgets budgets;

    private final Problems problems;

    StrangerLimits(Budgets budgets, Problems problems) {
        this.budgets = budgets;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange call, WebFilterChain chain) {
        Budget budget = budgets.ofFailures(call.getRequest().getRemoteAddress());
        Duration wait = budget.untilPoints();
        return wait.isZero() ? chain.filter(call).doFinally(_ -> count(call, budget))
                : Refusing.answer(problems, call, budget, new Over("too many calls have come from your address", wait));
    }

    private static void count(ServerWebExchange call, Budget budget) {
        if (HttpStatus.UNAUTHORIZED.equals(call.getResponse().getStatusCode())) {
            budget.charge(BAD_CREDENTIALS);
        }
    }

}
