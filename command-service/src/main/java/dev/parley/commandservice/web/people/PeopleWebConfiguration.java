package dev.parley.commandservice.web.people;

import dev.parley.commandservice.accounts.Slowdown;
import java.time.Clock;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What signing in needs besides. */
@Configuration(proxyBeanMethods = false)
class PeopleWebConfiguration {

    @Bean(destroyMethod = "close")
    PasswordTries passwordTries(Slowdown slowdown, Clock clock) {
        return new PasswordTries(slowdown, clock);
    }

    @Bean
    GlobalOpenApiCustomizer accountAnswers() {
        return new AccountAnswers();
    }

}
