package dev.parley.webapi.body;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Lets controllers take records as bodies. */
@Configuration(proxyBeanMethods = false)
public class BodyConfiguration {

    @Bean
    BodyReader bodyReader() {
        return new BodyReader();
    }

    @Bean
    WebFluxConfigurer strictBodies(BodyReader reader) {
        return new WebFluxConfigurer() {
            @Override
            public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
                codecs.customCodecs().register(new StrictJsonReader(reader));
            }
        };
    }

}
