package dev.parley.queryservice.web;

import dev.parley.webapi.parameters.KnownParameters;
import dev.parley.webapi.problem.RuleBook;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;

/** The controllers of the query side, and how they refuse. */
@Configuration(proxyBeanMethods = false)
@ComponentScan({ "dev.parley.queryservice.web", "dev.parley.queryservice.analytics", "dev.parley.queryservice.guide",
        "dev.parley.queryservice.waiting", "dev.parley.queryservice.retrospectives",
        "dev.parley.queryservice.erasures" })
public class QueryWebConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Query.class);
    }

    @Bean
    RuleBook queryRules() {
        return QueryRules::all;
    }

    @Bean
    KnownParameters queryParameters() {
        return Query.PARAMETERS;
    }

    @Bean
    HandlerMethodArgumentResolver queryArgument() {
        return new QueryArgumentResolver();
    }

    @Bean
    QueryDocument queryDocument() {
        return new QueryDocument();
    }

}
