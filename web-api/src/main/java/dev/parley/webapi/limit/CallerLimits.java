package dev.parley.webapi.limit;

import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.Problems;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Serves a caller within what one caller may take; to be asked once it is known who
 * calls.
 */
final class CallerLimits implements WebFilter {

    private final LimitProperties limits;

    private final Budgets budgets;

    private final Problems problems;

    CallerLimits(LimitProperties limits, Budgets budgets, Problems problems) {
        this.limits = limits;
        this.budgets = budgets;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange call, WebFilterChain chain) {
        return ReactiveSecurityContextHolder.getContext()
            .mapNotNull(SecurityContext::getAuthentication)
            .map(Authentication::getName)
            .map(budgets::ofCaller)
            .switchIfEmpty(Mono.fromSupplier(() -> budgets.ofAddress(call.getRequest().getRemoteAddress())))
            .flatMap(budget -> serve(call, chain, budget));
    }

    private Mono<Void> serve(ServerWebExchange call, WebFilterChain chain, Budget budget) {
        CallKind kind = CallKind.of(call.getRequest());
        return over(budget, kind).map(over -> Refusing.answer(problems, call, budget, over)).orElseGet(() -> {
            Mono<Void> served = chain.filter(call.mutate().request(counted(call.getRequest(), budget)).build());
            return withinDeadline(call, served, limits.deadline(kind)).doFinally(_ -> budget.end(kind));
        });
    }

    /** A place is taken last, for it has to be given back. */
    private Optional<Over> over(Budget budget, CallKind kind) {
        return Stream.<Supplier<Optional<Over>>>of(
                () -> unlessNow(budget.untilBytes(), "you have sent more than one caller may"),
                () -> unlessNow(budget.take(kind.points()), "you ask for more than one caller may"),
                () -> budget.begin(kind, limits.atOnce(kind)) ? Optional.empty() : Optional
                    .of(new Over("as many of your calls of this kind are under way as may be", Duration.ofSeconds(1))))
            .flatMap(limit -> limit.get().stream())
            .findFirst();
    }

    private static Optional<Over> unlessNow(Duration wait, String detail) {
        return wait.isZero() ? Optional.empty() : Optional.of(new Over(detail, wait));
    }

    private static ServerHttpRequest counted(ServerHttpRequest request, Budget budget) {
        return new ServerHttpRequestDecorator(request) {
            @Override
            public Flux<DataBuffer> getBody() {
                return super.getBody().doOnNext(buffer -> budget.sent(buffer.readableByteCount()));
            }
        };
    }

    private Mono<Void> withinDeadline(ServerWebExchange call, Mono<Void> served, Duration deadline) {
        Mono<Void> tooLate = Mono.defer(() -> call.getResponse().isCommitted() ? Mono.empty() : problems.answer(call,
                CallRules.TOOK_TOO_LONG.problem("it has taken more than " + deadline.toSeconds() + " s")));
        return served.timeout(deadline, tooLate);
    }

}
