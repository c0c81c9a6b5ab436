package dev.parley.queryservice.web.written;

import dev.parley.queryservice.web.table.Tabular;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Lets answers be had as tables and as texts. */
@Configuration(proxyBeanMethods = false)
class WrittenConfiguration {

    /** By it spreadsheets see that a table is in UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Bean
    WebFluxConfigurer written() {
        return new WebFluxConfigurer() {
            @Override
            public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
                codecs.customCodecs()
                    .register(new TextEncoder<>(Tabular.class, "csv", table -> BYTE_ORDER_MARK + table.csv()));
                codecs.customCodecs().register(new TextEncoder<>(Markdown.class, "markdown", Markdown::markdown));
            }
        };
    }

}
