package dev.parley.standalone;

import java.nio.file.Path;

import dev.parley.eventlog.LogReader;
import dev.parley.servicestart.ParleyProperties;
import dev.parley.webapi.caller.DemoPeople;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

import static java.util.stream.Collectors.joining;

/** Says in the terminal where to look and whom to sign in as. */
final class Welcome implements ApplicationListener<ApplicationReadyEvent> {

    private static final String SQLITE = "sqlite:";

    private final ParleyProperties properties;

    private final LogReader log;

    Welcome(ParleyProperties properties, LogReader log) {
        this.properties = properties;
        this.log = log;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port", "");
        System.out.print("""

                Parley is running: http://localhost:%1$s

                  Try the API   http://localhost:%1$s/swagger-ui.html
                %2$s  The log       %3$s, %4$d entries
                  Stop          Ctrl-C
                """.formatted(port, properties.demo() ? people() : "", place(properties.store()), log.head()));
    }

    private static String people() {
        return """
                  Sign in as    %s
                                (one click in the page; by API, HTTP Basic with the name as password)
                """.formatted(DemoPeople.all().stream().map(DemoPeople.DemoPerson::login).collect(joining(", ")));
    }

    /** Where the data is; what is not a file may hold a password. */
    private static String place(String store) {
        return store.startsWith(SQLITE) ? Path.of(store.substring(SQLITE.length())).toAbsolutePath().toString()
                : "in MongoDB";
    }

}
