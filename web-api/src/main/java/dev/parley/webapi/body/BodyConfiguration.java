package dev.parley.webapi.body;

import dev.parley.sharedevents.JsonBuffers;
import dev.parley.webapi.handling.CallCheck;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.HttpMessageReader;
import reactor.core.scheduler.Scheduler;
import tools.jackson.core.json.JsonFactory;

/** Lets controllers take records as bodies. */
@Configuration(proxyBeanMethods = false)
public class BodyConfiguration {

    @Bean
    HttpMessageReader<?> strictJsonReader(Scheduler blocking) {
        return new StrictJsonReader(new BodyReader(), blocking);
    }

    /** For the answers. */
    @Bean
    JsonFactory jsonFactory() {
        return JsonFactory.builder().recyclerPool(JsonBuffers.POOL).build();
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
