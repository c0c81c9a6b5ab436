package dev.parley.webapi.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.sharedevents.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RolesClaimTests {

    private static RolesClaim at(String path) {
        return new RolesClaim(path, "name", Map.of("sales", Set.of(Role.SALES), "account-managers", Set.of(Role.SALES),
                "leads", Set.of(Role.PRODUCT, Role.FACILITATOR)));
    }

    private static Set<Role> read(String path, Map<String, Object> claims) {
        return at(path).in(claims);
    }

    @Test
    void isAListOfStrings() {
        assertThat(read("roles", Map.of("roles", List.of("sales", "leads", "cooks"))))
            .containsExactlyInAnyOrder(Role.SALES, Role.PRODUCT, Role.FACILITATOR);
    }

    @Test
    void isNested() {
        assertThat(read("realm_access.roles", Map.of("realm_access", Map.of("roles", List.of("sales")))))
            .containsExactly(Role.SALES);
    }

    @Test
    void mayHaveDotsInItsName() {
        assertThat(
                read("https://parley.example.org/roles", Map.of("https://parley.example.org/roles", List.of("sales"))))
            .containsExactly(Role.SALES);
        assertThat(read("resource_access.my.client.roles",
                Map.of("resource_access", Map.of("my.client", Map.of("roles", List.of("sales"))))))
            .containsExactly(Role.SALES);
    }

    @Test
    void isAListOfObjects() {
        assertThat(read("groups", Map.of("groups", List.of(Map.of("id", 7, "name", "sales"), Map.of("name", "cooks")))))
            .containsExactly(Role.SALES);
    }

    @Test
    void isAnObjectWhoseKeysAreNames() {
        assertThat(read("urn:roles", Map.of("urn:roles", Map.of("sales", Map.of("123", "example.org")))))
            .containsExactly(Role.SALES);
    }

    @Test
    void isInAnArrayOfOne() {
        assertThat(read("realm_access.roles", Map.of("realm_access", List.of(Map.of("roles", List.of("sales"))))))
            .containsExactly(Role.SALES);
        assertThat(read("roles", Map.of("roles", List.of(List.of("sales"))))).containsExactly(Role.SALES);
        assertThat(read("roles", Map.of("roles", "sales"))).containsExactly(Role.SALES);
    }

    @Test
    void isInAnotherCase() {
        assertThat(read("roles", Map.of("roles", List.of("SALES", " Account-Managers ")))).containsExactly(Role.SALES);
    }

    @Test
    void isEmptyWhereNothingOfItStandsForARole() {
        assertThat(read("roles", Map.of("roles", List.of()))).isEmpty();
        assertThat(read("roles", Map.of("roles", List.of("cooks", 7, true)))).isEmpty();
        assertThat(read("roles", Map.of("roles", "sales leads"))).isEmpty();
    }

    @Test
    void isMissedWhereItIsAbsent() {
        missing("roles", Map.of("groups", List.of("sales")), "no claim roles");
        missing("realm_access.roles", Map.of("realm_access", Map.of()), "no claim realm_access.roles");
        missing("realm_access.roles", Map.of("realm_access", "roles"), "no claim realm_access.roles");
    }

    @Test
    void isMissedWhereItWasTooLong() {
        missing("groups", Map.of("_claim_names", Map.of("groups", "src1")), "too long");
        missing("groups", Map.of("hasgroups", true), "too long");
        missing("groups", Map.of("hasgroups", "true"), "too long");
    }

    private static void missing(String path, Map<String, Object> claims, String why) {
        assertThatThrownBy(() -> read(path, claims)).hasMessageContaining("no-roles-sent").hasMessageContaining(why);
    }

}
