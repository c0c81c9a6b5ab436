package dev.parley.webapi.handling;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webflux.autoconfigure.WebFluxRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.HttpMessageReader;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Has every call checked, and bodies read by the one reader that there is. */
@Configuration(proxyBeanMethods = false)
public class HandlingConfiguration {

    @Bean
    CallCheck plainAnswers() {
        return new PlainAnswers();
    }

    @Bean
    WebFluxRegistrations checkedCalls(HttpMessageReader<?> reader, ObjectProvider<CallCheck> checks) {
        return new WebFluxRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new JsonMappings();
            }

            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new CheckedHandlerAdapter(reader, checks.orderedStream().toList());
            }
        };
    }

}
