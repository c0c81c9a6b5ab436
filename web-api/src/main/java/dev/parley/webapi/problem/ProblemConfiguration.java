package dev.parley.webapi.problem;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;

/** Every refusal as a problem, those of the framework and of security among them. */
@Configuration(proxyBeanMethods = false)
@Import(RulesController.class)
public class ProblemConfiguration {

    @Bean
    Problems problems(ObjectProvider<ProblemSource> sources) {
        return new Problems(sources.orderedStream().toList());
    }

    @Bean
    ProblemHandler problemHandler(Problems problems) {
        return new ProblemHandler(problems);
    }

    /** What Spring Security's firewall does not let through. */
    @Bean
    ServerExchangeRejectedHandler rejectedCalls(Problems problems) {
        return (exchange, rejected) -> problems.answer(exchange,
                CallRules.BAD_REQUEST.problem("the path or a header holds characters that are not allowed"));
    }

}
