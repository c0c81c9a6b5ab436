package dev.parley.webapi.caller;

import dev.parley.personaldata.Directory;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Endpoint;
import dev.parley.webapi.limit.CallLimits;
import dev.parley.webapi.problem.Problems;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import reactor.core.scheduler.Scheduler;

/**
 * Who may call what: what the table of who may do what opens to them, and nothing else.
 * There is no session and no cookie, so that no other site can act in somebody's name: a
 * call carries its credentials, writing wants {@code Content-Type: application/json}, and
 * CORS is not granted.
 */
@Configuration(proxyBeanMethods = false)
@Import(SignInController.class)
@EnableWebFluxSecurity
public class CallerConfiguration {

    /** Names the role that is meant. */
    public static final String ROLE_HEADER = "Parley-Role";

    static String authority(Role role) {
        return "ROLE_" + role.name();
    }

    @Bean
    DemoPeople demoPeople() {
        return new DemoPeople();
    }

    @Bean
    SecurityWebFilterChain calls(ServerHttpSecurity http, ReactiveAuthenticationManager people, Problems problems,
            CallLimits limits) {
        EndpointAccess table = new EndpointAccess(Endpoint.all());
        Denied denied = new Denied(problems, table);
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
            .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
            .logout(ServerHttpSecurity.LogoutSpec::disable)
            .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
            .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
            .authenticationManager(people)
            .addFilterAt(limits.ofStrangers(), SecurityWebFiltersOrder.FIRST)
            .addFilterBefore(limits.ofCallers(), SecurityWebFiltersOrder.AUTHORIZATION)
            .authorizeExchange(calls -> calls.matchers(table).access(table).anyExchange().denyAll())
            .httpBasic(basic -> basic.authenticationEntryPoint(denied))
            .exceptionHandling(refused -> refused.authenticationEntryPoint(denied).accessDeniedHandler(denied))
            .build();
    }

    @Bean
    Callers callers(Directory directory, Scheduler blocking) {
        return new Callers(directory, blocking);
    }

    @Bean
    WebFluxConfigurer callerArgument(Callers callers) {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(new CallerArgumentResolver(callers));
            }
        };
    }

    /**
     * So that the demo's people can be named before they have called for the first time.
     */
    @Bean
    SmartInitializingSingleton demoPeopleAreKnown(Directory directory) {
        return () -> DemoPeople.all().forEach(person -> directory.person(person.login()));
    }

}
