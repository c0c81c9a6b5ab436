package dev.parley.webapi.caller;

import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Endpoint;
import dev.parley.sharedevents.rules.Endpoint.Audience;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/**
 * Opens what the table of who may do what has, to those whom it is for. What it does not
 * have matches nothing here and is denied.
 */
final class EndpointAccess implements ServerWebExchangeMatcher, ReactiveAuthorizationManager<AuthorizationContext> {

    private static final String ROW = "row";

    /** A path of the table with all who may call it. */
    private record Row(PathPattern path, Audience audience, Set<Role> roles) {

        static Row of(Endpoint endpoint) {
            EnumSet<Role> roles = EnumSet.noneOf(Role.class);
            roles.addAll(endpoint.roles());
            return new Row(PathPatternParser.defaultInstance.parse(endpoint.path()), endpoint.audience(), roles);
        }

        /** The same path may stand in the table twice: for what its body says. */
        Row and(Row other) {
            EnumSet<Role> all = EnumSet.noneOf(Role.class);
            all.addAll(roles);
            all.addAll(other.roles);
            return new Row(path, audience, all);
        }

    }

    private final Map<String, List<Row>> rows;

    EndpointAccess(List<Endpoint> table) {
        Map<String, Map<String, Row>> byMethod = new LinkedHashMap<>();
        table.forEach(endpoint -> byMethod.computeIfAbsent(endpoint.method(), _ -> new LinkedHashMap<>())
            .merge(endpoint.path(), Row.of(endpoint), Row::and));
        this.rows = Map.copyOf(byMethod.entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey,
                    paths -> paths.getValue().values().stream().sorted(Comparator.comparing(Row::path)).toList())));
    }

    @Override
    public Mono<MatchResult> matches(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        return find(method(request), request.getPath().pathWithinApplication())
            .map(row -> MatchResult.match(Map.of(ROW, row)))
            .orElseGet(MatchResult::notMatch);
    }

    /** Whoever may see a page may ask for its headers alone. */
    private static String method(ServerHttpRequest request) {
        return request.getMethod().equals(HttpMethod.HEAD) ? "GET" : request.getMethod().name();
    }

    private Optional<Row> find(String method, PathContainer path) {
        for (Row row : rows.getOrDefault(method, List.of())) {
            if (row.path().matches(path)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /**
     * The methods that the table has for the path of this request: of a word that could
     * be an id too, those of the word.
     */
    List<String> methodsOf(ServerHttpRequest request) {
        PathContainer path = request.getPath().pathWithinApplication();
        Map<String, PathPattern> found = new TreeMap<>();
        rows.keySet().forEach(method -> find(method, path).ifPresent(row -> found.put(method, row.path())));
        if (!found.isEmpty()) {
            found.values().retainAll(List.of(Collections.min(found.values())));
        }
        return List.copyOf(found.keySet());
    }

    boolean has(ServerHttpRequest request) {
        return find(method(request), request.getPath().pathWithinApplication()).isPresent();
    }

    @Override
    public Mono<AuthorizationResult> authorize(Mono<Authentication> caller, AuthorizationContext call) {
        Row row = (Row) Objects.requireNonNull(call.getVariables().get(ROW));
        call.getExchange().getAttributes().put(CallerConfiguration.ENDPOINT_PATH, row.path());
        String named = call.getExchange().getRequest().getHeaders().getFirst(CallerConfiguration.ROLE_HEADER);
        return switch (row.audience()) {
            case EVERYBODY -> Mono.just(new AuthorizationDecision(true));
            case SIGNED_IN -> caller.map(one -> new AuthorizationDecision(one.isAuthenticated()));
            case ROLES -> caller.map(one -> new AuthorizationDecision(one.isAuthenticated() && isFor(row, one, named)));
        };
    }

    /** In the role that they mean; in any of theirs if they do not say. */
    private static boolean isFor(Row row, Authentication caller, @Nullable String named) {
        Set<Role> roles = Callers.roles(caller);
        Role meant = RoleChoice.of(roles, named);
        return (meant == null) ? roles.stream().anyMatch(row.roles()::contains) : row.roles().contains(meant);
    }

}
