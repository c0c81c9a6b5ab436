package dev.parley.servicestart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class RefusedStartTests {

    private final StandardEnvironment environment = new StandardEnvironment();

    @Test
    void aDemoListensOnThisMachineAlone() {
        startedWith(Map.of("parley.demo", "true"));
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = { "127.0.0.1", "localhost", "::1", "127.9.9.9" })
    void aDemoMayListenOnALoopbackAddress(String address) {
        startedWith(Map.of("parley.demo", "true", "server.address", address));
        assertThat(environment.getProperty("server.address")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = { "0.0.0.0", "::", "10.0.0.1" })
    void aDemoIsRefusedElsewhere(String address) {
        assertThatThrownBy(() -> startedWith(Map.of("parley.demo", "true", "server.address", address)))
            .isInstanceOf(StartRefusedException.class)
            .hasMessageContaining(address);
    }

    @ParameterizedTest
    @ValueSource(strings = { "oidc", "BOTH" })
    void aDemoHasNoIdentityProvider(String how) {
        assertThatThrownBy(() -> startedWith(Map.of("parley.demo", "true", "parley.sign-in", how)))
            .isInstanceOf(StartRefusedException.class)
            .hasMessageContaining("parley.demo=false");
    }

    @Test
    void whetherItIsADemoIsTrueOrFalse() {
        assertThatThrownBy(() -> startedWith(Map.of("parley.demo", "perhaps")))
            .isInstanceOf(StartRefusedException.class)
            .hasMessage("parley.demo is true or false, not perhaps");
    }

    private void startedWith(Map<String, Object> properties) {
        environment.getPropertySources().addFirst(new MapPropertySource("test", properties));
        new StartChecks().postProcessEnvironment(environment, new SpringApplication());
    }

}
