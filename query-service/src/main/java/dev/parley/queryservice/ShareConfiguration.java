package dev.parley.queryservice;

import dev.parley.webapi.share.Share;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;

/** The shares of threads of what may take long: decision 30 says why each has its own. */
@Configuration(proxyBeanMethods = false)
class ShareConfiguration {

    /** Those who wait until the views have come to a position. */
    @Bean(destroyMethod = "dispose")
    Scheduler waiting(MeterRegistry metrics) {
        return Share.of("waiting", 128, 128, metrics);
    }

    /** Those who read the lines of the log. */
    @Bean(destroyMethod = "dispose")
    Scheduler reading(MeterRegistry metrics) {
        return Share.of("reading", 8, 8, metrics);
    }

    /** Those who take the log away. */
    @Bean(destroyMethod = "dispose")
    Scheduler exporting(MeterRegistry metrics) {
        return Share.of("exporting", 4, 4, metrics);
    }

    /**
     * Those who follow the events and have fallen behind: each needs one page at a time.
     */
    @Bean(destroyMethod = "dispose")
    Scheduler following(MeterRegistry metrics) {
        return Share.of("following", 8, 16_384, metrics);
    }

    /** Those who fold the log anew, of whom there are two at most. */
    @Bean(destroyMethod = "dispose")
    Scheduler replaying(MeterRegistry metrics) {
        return Share.of("replaying", 2, 64, metrics);
    }

}
