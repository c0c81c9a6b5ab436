package dev.parley.webapi.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class OidcSettingsTests {

    private final Map<String, String> given = new HashMap<>(Map.of("parley.oidc.issuer", "https://login.example.org",
            "parley.oidc.client-id", "parley", "parley.oidc.roles.SALES", "sales,account-managers"));

    private OidcSettings settings() {
        return OidcSettings.of(new Binder(new MapConfigurationPropertySource(given))
            .bind("parley.oidc", Bindable.of(OidcProperties.class))
            .get());
    }

    private void refused(String property) {
        assertThatThrownBy(this::settings).isInstanceOfSatisfying(InvalidConfigurationPropertyValueException.class,
                fault -> assertThat(fault.getName()).isEqualTo("parley.oidc." + property));
    }

    @Test
    void tokensAreForTheClientUnlessSaidOtherwise() {
        assertThat(settings().audience()).isEqualTo("parley");
        assertThat(settings().parties()).containsExactly("parley");
        assertThat(settings().name()).isEqualTo("login.example.org");
        given.putAll(Map.of("parley.oidc.audience", "api", "parley.oidc.authorized-parties", "a,b"));
        assertThat(settings().audience()).isEqualTo("api");
        assertThat(settings().parties()).containsExactlyInAnyOrder("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = { "issuer", "client-id" })
    void whatIsMissingIsNamed(String property) {
        given.remove("parley.oidc." + property);
        refused(property);
    }

    @Test
    void withoutAnyRoleNobodyCouldDoAnything() {
        given.remove("parley.oidc.roles.SALES");
        refused("roles");
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://login.example.org", "login.example.org", "ftp://login.example.org", "https://a b",
            "https:///x" })
    void theIssuerIsAnHttpsAddress(String issuer) {
        given.put("parley.oidc.issuer", issuer);
        refused("issuer");
    }

    @Test
    void theSecretMayComeFromAFileAndIsNeverShown(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "not for others\n");
        given.put("parley.oidc.client-secret-file", file.toString());
        assertThat(settings().secret()).isEqualTo("not for others");
        assertThat(settings().toString()).doesNotContain("not for others");
        given.put("parley.oidc.client-secret", "another");
        refused("client-secret-file");
        given.remove("parley.oidc.client-secret");
        given.put("parley.oidc.client-secret-file", folder.resolve("none").toString());
        refused("client-secret-file");
    }

}
