package dev.parley.query;

import dev.parley.web.WebConfiguration;
import dev.parley.web.start.ParleyStart;
import dev.parley.web.store.StoreConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The query side as a process of its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ WebConfiguration.class, StoreConfiguration.class, QueryConfiguration.class })
public class QueryServiceApplication {

    private static final String PORT = "8082";

    public static void main(String[] args) {
        ParleyStart.run(QueryServiceApplication.class, PORT, args);
    }

}
