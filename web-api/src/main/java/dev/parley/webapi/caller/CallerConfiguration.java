package dev.parley.webapi.caller;

import dev.parley.personaldata.Directory;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Endpoint;
import dev.parley.webapi.limit.CallLimits;
import dev.parley.webapi.problem.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import reactor.core.scheduler.Scheduler;

/**
 * Who may call what: what the table of who may do what opens to them, and nothing else.
 * No other site can act in somebody's name: what changes something comes from the page's
 * own origin, writing wants {@code Content-Type: application/json}, and CORS is not
 * granted.
 */
@Configuration(proxyBeanMethods = false)
@Import(SignInController.class)
@EnableWebFluxSecurity
public class CallerConfiguration {

    /** Names the role that is meant. */
    public static final String ROLE_HEADER = "Parley-Role";

    /** Says through what somebody calls, if not by themselves. */
    public static final String VIA_HEADER = "Parley-Via";

    /** The one thing that somebody can call through. */
    public static final String ASSISTANT = "assistant";

    /** What a browser keeps its session by. */
    public static final String SESSION_COOKIE = "parley-session";

    /** The attribute of a call with its path as the table of who may do what has it. */
    public static final String ENDPOINT_PATH = CallerConfiguration.class.getName() + ".ENDPOINT_PATH";

    private static final String DEMO = "parley.demo";

    static String authority(Role role) {
        return "ROLE_" + role.name();
    }

    @Bean
    @ConditionalOnBooleanProperty(DEMO)
    DemoPeople demoPeople() {
        return new DemoPeople();
    }

    @Bean
    @ConditionalOnBooleanProperty(DEMO)
    SignInMethod demoSignIn() {
        return SignInMethod.of(SignInMethod.Kind.DEMO);
    }

    @Bean
    WaysIn waysIn(Environment environment) {
        return WaysIn.of(environment);
    }

    @Bean
    OwnAddress ownAddress(@Value("${parley.base-url:}") String baseUrl) {
        return OwnAddress.of(baseUrl);
    }

    @Bean
    SecurityWebFilterChain calls(ServerHttpSecurity http, ObjectProvider<ReactiveAuthenticationManager> demo,
            ObjectProvider<CredentialReader> readers, OwnAddress own, Problems problems, CallLimits limits) {
        EndpointAccess table = new EndpointAccess(Endpoint.all());
        Denied denied = new Denied(problems, table, demo.stream().findAny().isPresent());
        demo.ifUnique(people -> http.authenticationManager(people)
            .httpBasic(basic -> basic.authenticationEntryPoint(denied)));
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
            .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
            .logout(ServerHttpSecurity.LogoutSpec::disable)
            .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
            .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
            .addFilterAt(new ForeignOrigins(own, problems), SecurityWebFiltersOrder.CSRF)
            .addFilterAt(new Identification(readers.orderedStream().toList(), denied),
                    SecurityWebFiltersOrder.AUTHENTICATION)
            .addFilterAt(limits.ofStrangers(), SecurityWebFiltersOrder.FIRST)
            .addFilterBefore(limits.ofCallers(), SecurityWebFiltersOrder.AUTHORIZATION)
            .authorizeExchange(calls -> calls.matchers(table).access(table).anyExchange().denyAll())
            .exceptionHandling(refused -> refused.authenticationEntryPoint(denied).accessDeniedHandler(denied))
            .build();
    }

    /**
     * Which methods there are says the table alone, and what it does not have is a 405.
     */
    @Bean
    ServerWebExchangeFirewall anyMethod() {
        StrictServerWebExchangeFirewall firewall = new StrictServerWebExchangeFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    @Bean
    Callers callers(Directory directory, Scheduler blocking) {
        return new Callers(directory, blocking);
    }

    @Bean
    HandlerMethodArgumentResolver callerArgument(Callers callers) {
        return new CallerArgumentResolver(callers);
    }

    /**
     * So that the demo's people can be named before they have called for the first time.
     */
    @Bean
    @ConditionalOnBooleanProperty(DEMO)
    SmartInitializingSingleton demoPeopleAreKnown(Directory directory) {
        return () -> DemoPeople.all().forEach(person -> directory.person(person.login()));
    }

}
