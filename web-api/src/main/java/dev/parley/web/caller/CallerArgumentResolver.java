package dev.parley.web.caller;

import dev.parley.events.Role;
import dev.parley.personal.Directory;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Gives a controller the {@link Caller} that it asks for. */
final class CallerArgumentResolver implements HandlerMethodArgumentResolver {

    private final Directory directory;

    private final Scheduler blocking;

    CallerArgumentResolver(Directory directory, Scheduler blocking) {
        this.directory = directory;
        this.blocking = blocking;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        String named = exchange.getRequest().getHeaders().getFirst(CallerConfiguration.ROLE_HEADER);
        return exchange.<Authentication>getPrincipal()
            .publishOn(blocking)
            .map(authentication -> caller(authentication, named));
    }

    private Caller caller(Authentication authentication, @org.jspecify.annotations.Nullable String named) {
        Set<Role> roles = Arrays.stream(Role.values())
            .filter(role -> has(authentication, role))
            .collect(Collectors.toUnmodifiableSet());
        Role meant = RoleChoice.of(roles, named);
        return new Caller(authentication.getName(), directory.person(authentication.getName()), roles, meant);
    }

    private static boolean has(Authentication authentication, Role role) {
        return authentication.getAuthorities()
            .stream()
            .map(GrantedAuthority::getAuthority)
            .anyMatch(CallerConfiguration.authority(role)::equals);
    }

}
