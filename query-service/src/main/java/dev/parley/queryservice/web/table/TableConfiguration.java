package dev.parley.queryservice.web.table;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Lets answers be had as tables. */
@Configuration(proxyBeanMethods = false)
class TableConfiguration {

    @Bean
    WebFluxConfigurer tables() {
        return new WebFluxConfigurer() {
            @Override
            public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
                codecs.customCodecs().register(new CsvEncoder());
            }
        };
    }

}
