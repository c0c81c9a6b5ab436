package dev.parley.webapi.parameters;

import dev.parley.webapi.handling.CallCheck;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** Has the parameters of every call checked, and made what controllers ask for. */
@Configuration(proxyBeanMethods = false)
public class ParameterConfiguration {

    @Bean
    CallCheck knownParametersOnly(ObjectProvider<KnownParameters> others) {
        return new ParameterCheck(others.orderedStream().toList());
    }

    @Bean
    WebFluxConfigurer parameterObjects() {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(new ParameterObjectResolver());
            }
        };
    }

}
