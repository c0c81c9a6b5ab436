package dev.parley.webapi.limit;

import dev.parley.webapi.problem.Problems;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Limits for every caller. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitProperties.class)
public class LimitConfiguration {

    @Bean
    CallLimits callLimits(LimitProperties limits, Problems problems) {
        return new CallLimits(limits, problems);
    }

}
