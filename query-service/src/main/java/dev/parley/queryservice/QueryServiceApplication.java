package dev.parley.queryservice;

import dev.parley.queryservice.web.assistants.calls.CommandServiceApi;
import dev.parley.servicestart.ParleyStart;
import dev.parley.servicestart.store.StoreConfiguration;
import dev.parley.webapi.WebConfiguration;
import dev.parley.webui.PageConfiguration;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The query side as a process of its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ WebConfiguration.class, StoreConfiguration.class, QueryConfiguration.class, PageConfiguration.class })
public class QueryServiceApplication {

    /** Where it listens unless {@code server.port} says otherwise. */
    public static final String PORT = "8082";

    /**
     * Where assistants' commands go; the gateway sends what people command there itself.
     */
    @Bean
    CommandServiceApi commandService(@Value("${parley.command-service:http://127.0.0.1:8081}") URI address) {
        return new CommandServiceApi(address);
    }

    public static void main(String[] args) {
        ParleyStart.run(QueryServiceApplication.class, PORT, args);
    }

}
