package dev.parley.webapi.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class LimitPropertiesTests {

    @ParameterizedTest
    @ValueSource(strings = { "points", "saved-points", "stranger-points", "saved-stranger-points", "bytes",
            "saved-bytes", "calls-at-once", "questions-at-once", "reads-at-once", "imports-at-once", "streams-at-once",
            "question-deadline", "read-deadline", "import-deadline", "stream-deadline" })
    void letSomethingThrough(String limit) {
        for (String nothing : new String[] { "0", "-1" }) {
            assertThatExceptionOfType(BindException.class).isThrownBy(() -> bound(limit, nothing))
                .havingRootCause()
                .withMessageContaining("parley.limits." + limit);
        }
        assertThat(bound(limit, "1")).isNotNull();
    }

    @Test
    void areThoseOfTheDocumentationByThemselves() {
        assertThat(bound("enabled", "true").points()).isEqualTo(25);
    }

    private static LimitProperties bound(String limit, String value) {
        return new Binder(new MapConfigurationPropertySource(Map.of("parley.limits." + limit, value)))
            .bindOrCreate("parley.limits", LimitProperties.class);
    }

}
