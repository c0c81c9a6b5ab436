package dev.parley.webapi.caller;

import dev.parley.personaldata.Directory;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.PersonId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Knows the callers of calls. */
public final class Callers {

    private final Directory directory;

    private final Scheduler blocking;

    Callers(Directory directory, Scheduler blocking) {
        this.directory = directory;
        this.blocking = blocking;
    }

    /**
     * Who makes this call. The store is only asked, on another thread, who is not
     * remembered.
     */
    public Mono<Caller> of(ServerWebExchange exchange) {
        String named = exchange.getRequest().getHeaders().getFirst(CallerConfiguration.ROLE_HEADER);
        return exchange.<Authentication>getPrincipal()
            .flatMap(authentication -> person(authentication).map(person -> caller(authentication, person, named)));
    }

    private Mono<PersonId> person(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedIn known ? Mono.just(known.person())
                : person(authentication.getName());
    }

    private Mono<PersonId> person(String login) {
        return Mono.justOrEmpty(directory.rememberedPerson(login))
            .switchIfEmpty(Mono.fromCallable(() -> directory.person(login)).subscribeOn(blocking));
    }

    private static Caller caller(Authentication authentication, PersonId person, @Nullable String named) {
        Set<Role> roles = roles(authentication);
        Role meant = RoleChoice.of(roles, named);
        boolean byToken = authentication.getPrincipal() instanceof SignedIn signedIn
                && signedIn.by() == SignedIn.By.TOKEN;
        return new Caller(person, roles, byToken, meant);
    }

    /** All the roles that somebody has signed in with. */
    static Set<Role> roles(Authentication authentication) {
        return Arrays.stream(Role.values())
            .filter(role -> has(authentication, role))
            .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean has(Authentication authentication, Role role) {
        return authentication.getAuthorities()
            .stream()
            .map(GrantedAuthority::getAuthority)
            .anyMatch(CallerConfiguration.authority(role)::equals);
    }

}
