package dev.parley.systemtests.access;

import dev.parley.standalone.ParleyApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.client.ReactorResourceFactory;

/**
 * Parley in this process, with event loops of its own: or the first one to close would
 * end those of the others.
 */
@Configuration(proxyBeanMethods = false)
@Import(ParleyApplication.class)
public class OwnLoops {

    @Bean
    ReactorResourceFactory reactorResourceFactory() {
        ReactorResourceFactory loops = new ReactorResourceFactory();
        loops.setUseGlobalResources(false);
        return loops;
    }

}
