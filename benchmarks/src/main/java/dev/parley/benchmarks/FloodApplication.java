package dev.parley.benchmarks;

import dev.parley.commandservice.CommandConfiguration;
import dev.parley.queryservice.QueryConfiguration;
import dev.parley.servicestart.ParleyStart;
import dev.parley.servicestart.store.StoreConfiguration;
import dev.parley.webapi.WebConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import reactor.core.publisher.Mono;

/** Both services for more callers than a demo has: everybody signs in, as sales. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ WebConfiguration.class, StoreConfiguration.class, CommandConfiguration.class, QueryConfiguration.class })
public class FloodApplication {

    public static void main(String[] args) {
        ParleyStart.run(FloodApplication.class, "8080", args);
    }

    @Bean
    @Primary
    ReactiveAuthenticationManager whoeverCalls() {
        return claimed -> Mono.just(UsernamePasswordAuthenticationToken.authenticated(claimed.getName(), null,
                AuthorityUtils.createAuthorityList("ROLE_SALES")));
    }

}
