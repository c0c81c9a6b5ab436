package dev.parley.webapi.parameters;

import dev.parley.webapi.handling.CallCheck;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** Has the parameters of every call checked, and made what controllers ask for. */
@Configuration(proxyBeanMethods = false)
public class ParameterConfiguration {

    @Bean
    CallCheck knownParametersOnly(ObjectProvider<KnownParameters> others) {
        return new ParameterCheck(others.orderedStream().toList());
    }

    @Bean
    HandlerMethodArgumentResolver parameterObjects() {
        return new ParameterObjectResolver();
    }

    /** Each module says by a bean what its controllers take beside that. */
    @Bean
    WebFluxConfigurer arguments(ObjectProvider<HandlerMethodArgumentResolver> ofModules) {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(ofModules.stream().toArray(HandlerMethodArgumentResolver[]::new));
            }
        };
    }

}
