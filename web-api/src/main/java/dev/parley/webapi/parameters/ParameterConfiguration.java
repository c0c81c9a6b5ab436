package dev.parley.webapi.parameters;

import dev.parley.webapi.handling.CallCheck;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the parameters of every call checked. */
@Configuration(proxyBeanMethods = false)
public class ParameterConfiguration {

    @Bean
    CallCheck knownParametersOnly(ObjectProvider<KnownParameters> others) {
        return new ParameterCheck(others.orderedStream().toList());
    }

}
