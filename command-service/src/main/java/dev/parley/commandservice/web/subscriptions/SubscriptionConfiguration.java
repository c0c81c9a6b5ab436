package dev.parley.commandservice.web.subscriptions;

import dev.parley.commandservice.dispatch.CommandProblems;
import dev.parley.sharedevents.rules.Operation;
import dev.parley.webapi.document.RefusedBy;
import dev.parley.webapi.problem.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Documents how subscriptions are refused. */
@Configuration(proxyBeanMethods = false)
class SubscriptionConfiguration {

    @Bean
    GlobalOpenApiCustomizer subscriptionAnswers() {
        return document -> document.getPaths()
            .forEach((path, item) -> item.readOperations()
                .forEach(call -> Stream.of(Operation.MAKE_SUBSCRIPTION, Operation.CHANGE_SUBSCRIPTION_SECRET)
                    .filter(row -> row.operation().equals(call.getOperationId()))
                    .forEach(row -> RefusedBy.add(call, path, problems(row)))));
    }

    private static List<Problem> problems(Operation row) {
        return row.rules()
            .stream()
            .map(rule -> Problem.of(CommandProblems.rule(rule, 409), rule.explanation()))
            .toList();
    }

}
