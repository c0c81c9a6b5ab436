package dev.parley.servicestart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Where Parley listens when it is no demo. */
class ListeningTests {

    private static final String BASE_URL = "parley.base-url";

    @Test
    void onThisMachineAloneIfNothingIsSaid() {
        assertThat(address(Map.of())).isEqualTo("127.0.0.1");
        assertThat(address(Map.of(BASE_URL, "http://parley.example.org"))).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = { "0.0.0.0", "::", "10.0.0.1" })
    void elsewhereOnlyIfItCannotBeReadOnTheWayAndBothWaysAreSaid(String address) {
        assertThatThrownBy(() -> address(Map.of(Listening.ADDRESS, address))).isInstanceOf(StartRefusedException.class)
            .hasMessageContainingAll(address, BASE_URL, "https", "server.ssl.certificate");
        assertThatThrownBy(() -> address(Map.of(Listening.ADDRESS, address, BASE_URL, "http://parley.example.org")))
            .isInstanceOf(StartRefusedException.class);
        assertThatThrownBy(() -> address(Map.of(Listening.ADDRESS, address, "server.ssl.enabled", "false",
                "server.ssl.certificate", "file:parley.crt")))
            .isInstanceOf(StartRefusedException.class);
    }

    @ParameterizedTest
    @CsvSource({ "parley.base-url,https://parley.example.org", "parley.base-url,HTTPS://parley.example.org:8443/",
            "server.ssl.bundle,parley", "server.ssl.certificate,file:parley.crt",
            "server.ssl.key-store,file:parley.p12" })
    void elsewhereBehindTlsOrWithIt(String property, String value) {
        assertThat(address(Map.of(Listening.ADDRESS, "0.0.0.0", property, value))).isEqualTo("0.0.0.0");
        assertThat(address(Map.of(property, value))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "parley.example.org", "ftp://parley.example.org", "https://", "https://sales@example.org",
            "https://example.org/parley", "https://example.org?x=1", "https://example.org#x", "https://under_score.org",
            "https://a b", "" })
    void theAddressThatPeopleOpenIsOne(String address) {
        assertThatThrownBy(() -> address(Map.of(BASE_URL, address))).isInstanceOf(StartRefusedException.class)
            .hasMessageContaining(BASE_URL);
    }

    private static @Nullable String address(Map<String, Object> properties) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", properties));
        new Listening(environment).settle(false);
        return environment.getProperty(Listening.ADDRESS);
    }

}
