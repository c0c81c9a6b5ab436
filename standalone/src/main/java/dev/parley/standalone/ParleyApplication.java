package dev.parley.standalone;

import dev.parley.commandservice.CommandConfiguration;
import dev.parley.commandservice.CommandServiceApplication;
import dev.parley.queryservice.QueryConfiguration;
import dev.parley.queryservice.QueryServiceApplication;
import dev.parley.servicestart.ParleyStart;
import dev.parley.servicestart.store.RotateKey;
import dev.parley.servicestart.store.StoreConfiguration;
import dev.parley.standalone.copy.Copy;
import dev.parley.standalone.verify.Verify;
import dev.parley.webapi.WebConfiguration;
import dev.parley.webui.PageConfiguration;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * Both services in one process, on port 8080 unless {@code server.port} says otherwise.
 * The first argument may name one of them, {@code command-service} or
 * {@code query-service}, to run by itself; or what needs none of them: {@code verify},
 * {@code rotate-key} or {@code copy}.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ WebConfiguration.class, StoreConfiguration.class, CommandConfiguration.class, QueryConfiguration.class,
        PageConfiguration.class, StandaloneConfiguration.class })
public class ParleyApplication {

    private static final String PORT = "8080";

    private static final String COMMAND_SERVICE = "command-service";

    private static final String QUERY_SERVICE = "query-service";

    private static final String KNOWN = String.join(", ", COMMAND_SERVICE, QUERY_SERVICE, Verify.COMMAND, Copy.COMMAND,
            RotateKey.COMMAND);

    public static void main(String[] args) {
        String[] rest = Arrays.stream(args).skip(1).toArray(String[]::new);
        String first = (args.length > 0 && !args[0].startsWith("-")) ? args[0] : "";
        switch (first) {
            case "" -> ParleyStart.run(ParleyApplication.class, PORT, args);
            case Verify.COMMAND -> System.exit(Verify.main(List.of(rest)));
            case RotateKey.COMMAND -> System.exit(RotateKey.main(List.of(rest)));
            case Copy.COMMAND -> System.exit(Copy.main(List.of(rest)));
            case COMMAND_SERVICE -> CommandServiceApplication.main(rest);
            case QUERY_SERVICE -> QueryServiceApplication.main(rest);
            default -> {
                System.err.println("Parley does not start: " + first + " is none of " + KNOWN);
                System.exit(1);
            }
        }
    }

}
