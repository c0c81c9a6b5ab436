package dev.parley.webapi.limit;

import dev.parley.webapi.problem.Problems;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tells callers that they are over a limit, in their own time. */
final class Refusing {

    private Refusing() {
    }

    static Mono<Void> answer(Problems problems, ServerWebExchange call, Budget budget, Over over) {
        return Mono.defer(() -> Mono.delay(Over.holdBack(budget.refuse())))
            .doFinally(_ -> budget.refusalSent())
            .then(Mono.defer(() -> problems.answer(call, over.problem())));
    }

}
