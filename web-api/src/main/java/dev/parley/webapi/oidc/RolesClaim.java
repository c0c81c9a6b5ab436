package dev.parley.webapi.oidc;

import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.Role;
import dev.parley.webapi.problem.CallRules;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what somebody may do from the claim that says so.
 *
 * @param path where it is, with dots between the steps; a step may have dots in it
 * @param field what names a role where the claim holds objects
 * @param names which role the names stand for, whatever their case
 */
public record RolesClaim(String path, String field, Map<String, Set<Role>> names) {

    /** Where Entra says what it left out because it was too long. */
    private static final String LEFT_OUT = "_claim_names";

    /** What it says instead where there is no place for that. */
    private static final String TOO_MANY = "hasgroups";

    static RolesClaim of(OidcProperties given) {
        Map<String, Set<Role>> names = new HashMap<>();
        given.roles()
            .forEach((role, called) -> called
                .forEach(name -> names.computeIfAbsent(Name.key(name), _ -> new HashSet<>()).add(role)));
        return new RolesClaim(given.rolesClaim(), given.rolesField(), names);
    }

    /**
     * What these claims say; none if they say that it is none.
     * @throws dev.parley.webapi.problem.ProblemException if they do not say anything
     * about it
     */
    public Set<Role> in(Map<String, Object> claims) {
        if (isLeftOut(claims)) {
            throw CallRules.NO_ROLES_SENT.exception("the provider left the claim " + path
                    + " out because it was too long: let it send only what concerns Parley, or roles in place of groups");
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Object said = find(claims, path);
        if (said == null) {
            throw CallRules.NO_ROLES_SENT.exception("the provider sent no claim " + path);
        }
        namesIn(said).forEach(name -> roles.addAll(names.getOrDefault(Name.key(name), Set.of())));
        return roles;
    }

    private boolean isLeftOut(Map<String, Object> claims) {
        String first = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        boolean named = claims.get(LEFT_OUT) instanceof Map<?, ?> left
                && (left.containsKey(path) || left.containsKey(first));
        return named || ("true".equals(String.valueOf(claims.get(TOO_MANY))) && !claims.containsKey(first));
    }

    private static @Nullable Object find(Object within, String path) {
        if (within instanceof Collection<?> several) {
            return several.size() == 1 ? find(Objects.requireNonNull(several.iterator().next()), path) : null;
        }
        if (!(within instanceof Map<?, ?> claims)) {
            return null;
        }
        if (claims.get(path) != null) {
            return claims.get(path);
        }
        for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
            Object inner = claims.get(path.substring(0, dot));
            Object found = inner == null ? null : find(inner, path.substring(dot + 1));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /**
     * A name, a list of names, objects that have one, or an object of which each is a
     * key.
     */
    private Stream<String> namesIn(Object said) {
        return switch (said) {
            case String name -> Stream.of(name);
            case Collection<?> several -> several.stream().filter(Objects::nonNull).flatMap(this::namesIn);
            case Map<?, ?> one when one.get(field) instanceof String name -> Stream.of(name);
            case Map<?, ?> several -> several.keySet().stream().map(String::valueOf);
            default -> Stream.empty();
        };
    }

}
