package dev.parley.queryservice;

import dev.parley.servicestart.ParleyStart;
import dev.parley.servicestart.store.StoreConfiguration;
import dev.parley.webapi.WebConfiguration;
import dev.parley.webui.PageConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The query side as a process of its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ WebConfiguration.class, StoreConfiguration.class, QueryConfiguration.class, PageConfiguration.class })
public class QueryServiceApplication {

    /** Where it listens unless {@code server.port} says otherwise. */
    public static final String PORT = "8082";

    public static void main(String[] args) {
        ParleyStart.run(QueryServiceApplication.class, PORT, args);
    }

}
