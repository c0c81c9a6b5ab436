package dev.parley.commandservice.web.subscriptions;

import dev.parley.commandservice.dispatch.CommandProblems;
import dev.parley.sharedevents.rules.Operation;
import dev.parley.webapi.document.RefusedBy;
import dev.parley.webapi.problem.Problem;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Documents how making a subscription is refused. */
@Configuration(proxyBeanMethods = false)
class SubscriptionConfiguration {

    @Bean
    GlobalOpenApiCustomizer subscriptionAnswers() {
        return document -> document.getPaths()
            .forEach((path, item) -> item.readOperations()
                .stream()
                .filter(call -> Operation.MAKE_SUBSCRIPTION.operation().equals(call.getOperationId()))
                .forEach(call -> RefusedBy.add(call, path,
                        Operation.MAKE_SUBSCRIPTION.rules()
                            .stream()
                            .map(rule -> Problem.of(CommandProblems.rule(rule, 409), rule.explanation()))
                            .toList())));
    }

}
