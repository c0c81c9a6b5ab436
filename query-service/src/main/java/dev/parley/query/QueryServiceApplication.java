package dev.parley.query;

import dev.parley.page.PageConfiguration;
import dev.parley.web.WebConfiguration;
import dev.parley.web.start.ParleyStart;
import dev.parley.web.store.StoreConfiguration;
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
