package dev.parley.webapi.share;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The threads of all that blocks for a moment only; what takes longer has its own. Each
 * share is asked for by its name, and none goes for another's.
 */
@Configuration(proxyBeanMethods = false)
public class ShareConfiguration {

    private static final int MOST_BLOCKED = 256;

    /** For each of those threads. */
    private static final int PLACES = 16;

    private static final int KEPT_SECONDS = 60;

    /**
     * Where blocking work runs: never on the event loop. On threads that stay, since
     * ciphers and buffers are kept by thread, and since SQLite would hold on to what
     * carries virtual ones.
     */
    @Bean(destroyMethod = "dispose")
    Scheduler blocking() {
        return Schedulers.newBoundedElastic(MOST_BLOCKED, PLACES, "blocking", KEPT_SECONDS, true);
    }

}
