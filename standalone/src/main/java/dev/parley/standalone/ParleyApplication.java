package dev.parley.standalone;

import dev.parley.commandservice.CommandConfiguration;
import dev.parley.queryservice.QueryConfiguration;
import dev.parley.servicestart.ParleyStart;
import dev.parley.servicestart.store.RotateKey;
import dev.parley.servicestart.store.StoreConfiguration;
import dev.parley.standalone.copy.Copy;
import dev.parley.standalone.verify.Verify;
import dev.parley.webapi.WebConfiguration;
import dev.parley.webui.PageConfiguration;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * Both services in one process, on port 8080 unless {@code server.port} says otherwise;
 * or, with the first argument {@code verify}, {@code rotate-key} or {@code copy}, none of
 * them.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ WebConfiguration.class, StoreConfiguration.class, CommandConfiguration.class, QueryConfiguration.class,
        PageConfiguration.class, StandaloneConfiguration.class })
public class ParleyApplication {

    private static final String PORT = "8080";

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(Verify.COMMAND)) {
            System.exit(Verify.main(List.of(args).subList(1, args.length)));
        }
        if (args.length > 0 && args[0].equals(RotateKey.COMMAND)) {
            System.exit(RotateKey.main(List.of(args).subList(1, args.length)));
        }
        if (args.length > 0 && args[0].equals(Copy.COMMAND)) {
            System.exit(Copy.main(List.of(args).subList(1, args.length)));
        }
        ParleyStart.run(ParleyApplication.class, PORT, args);
    }

}
