package dev.parley.commandservice.web;

import dev.parley.commandservice.dispatch.Dispatcher;
import dev.parley.personaldata.Directory;
import dev.parley.webapi.caller.Callers;
import dev.parley.webapi.handling.CallCheck;
import java.time.Clock;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import reactor.core.scheduler.Scheduler;

/** The web API for commands: all controllers below this package. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class CommandWebConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Call.class);
    }

    @Bean
    Commands commands(Dispatcher dispatcher, Scheduler blocking) {
        return new Commands(dispatcher, blocking);
    }

    @Bean
    PersonLookup people(Directory directory) {
        return new PersonLookup(directory);
    }

    @Bean
    AccountLookup accounts(Directory directory) {
        return new AccountLookup(directory);
    }

    @Bean
    HandlerMethodArgumentResolver callArgument(Callers callers, Clock clock) {
        return new CallArgumentResolver(callers, clock);
    }

    @Bean
    CallCheck versionCheck() {
        return new VersionCheck();
    }

    @Bean
    GlobalOpenApiCustomizer commandAnswers() {
        return new CommandAnswers();
    }

}
