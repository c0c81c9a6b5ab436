package dev.parley.systemtests;

import dev.parley.commandservice.accounts.SettingUp;
import dev.parley.servicestart.ParleyStart;
import dev.parley.standalone.ParleyApplication;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Parley in this process, which has compiled by then what others before it ran: for tests
 * of what it answers, not of how it starts and ends.
 */
public final class ParleyHere implements Parley {

    /**
     * The framework sets up the logging of the whole process with each start, and two
     * that do so at once end the process.
     */
    private static final Lock STARTING = new ReentrantLock();

    private final ConfigurableApplicationContext context;

    private final Documented documented;

    private final AtomicLong recorded = new AtomicLong();

    private ParleyHere(ConfigurableApplicationContext context, Documented documented) {
        this.context = context;
        this.documented = documented;
    }

    /** On a store in this folder; a demo unless the options say otherwise. */
    public static ParleyHere in(Path folder, String... options) {
        return of(ParleyApplication.class, folder, options);
    }

    /**
     * The same of another application.
     * @param application what is Parley, and what is not as it is outside of tests
     */
    public static ParleyHere of(Class<?> application, Path folder, String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add("--parley.store=sqlite:" + folder.resolve("parley.db"));
        if (!arguments.contains("--parley.demo=false")) {
            arguments.add("--parley.demo=true");
        }
        STARTING.lock();
        try {
            return new ParleyHere(ParleyStart.run(application, "0", arguments.toArray(String[]::new)),
                    Documented.of(List.of(application.getName())));
        }
        finally {
            STARTING.unlock();
        }
    }

    @Override
    public Api as(String login) {
        return new Api(port(), login, documented, recorded);
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + port();
    }

    @Override
    public Documented documented() {
        return documented;
    }

    /** What lets somebody set it up. */
    public String setupToken() {
        return bean(SettingUp.class).newLink(Instant.now()).orElseThrow();
    }

    /** What runs, for what no call can do. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }

    private int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

}
