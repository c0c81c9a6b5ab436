package dev.parley.webapi.body;

import dev.parley.webapi.handling.CallCheck;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.HttpMessageReader;
import reactor.core.scheduler.Scheduler;

/** Lets controllers take records as bodies. */
@Configuration(proxyBeanMethods = false)
public class BodyConfiguration {

    @Bean
    HttpMessageReader<?> strictJsonReader(Scheduler blocking) {
        return new StrictJsonReader(new BodyReader(), blocking);
    }

    @Bean
    CallCheck plainBodies() {
        return new PlainBodies();
    }

    @Bean
    CallCheck noForms() {
        return new NoForms();
    }

}
