package dev.parley.webapi.wire;

import io.netty.channel.ChannelPipeline;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.client.ReactorResourceFactory;
import reactor.netty.NettyPipeline;

/** What serves connections; those who refuse come before those who read a request. */
@Configuration(proxyBeanMethods = false)
public class WireConfiguration {

    private static final String BASE_URL = "parley.base-url";

    private static final String STALLED_AFTER = "parley.stalled-after";

    private static final String FORWARD_HEADERS = "server.forward-headers-strategy";

    @Bean
    NettyServerCustomizer strictConnections(Environment environment) {
        Duration stalledAfter = environment.getProperty(STALLED_AFTER, Duration.class, Duration.ofSeconds(30));
        List<RefusedRequests.Check> checks = List.of(new ReadableCheck(), hosts(environment));
        return server -> server
            .doOnChannelInit((observer, channel, remote) -> install(channel.pipeline(), checks, stalledAfter));
    }

    /**
     * Event loops of this server's own, so that several in one process end apart from
     * each other. They end at once: what was under way has ended by then, or been given
     * up.
     */
    @Bean
    ReactorResourceFactory eventLoops() {
        ReactorResourceFactory loops = new ReactorResourceFactory();
        loops.setUseGlobalResources(false);
        loops.setShutdownQuietPeriod(Duration.ZERO);
        return loops;
    }

    private static HostCheck hosts(Environment environment) {
        String forwarded = environment.getProperty(FORWARD_HEADERS, "none");
        return new HostCheck(AnsweredHosts.of(environment.getProperty(BASE_URL)), !forwarded.equalsIgnoreCase("none"));
    }

    private static void install(ChannelPipeline pipeline, List<RefusedRequests.Check> checks, Duration stalledAfter) {
        pipeline.addBefore(NettyPipeline.HttpTrafficHandler, StalledConnections.NAME,
                new StalledConnections(stalledAfter));
        pipeline.addBefore(NettyPipeline.HttpTrafficHandler, RefusedRequests.NAME, new RefusedRequests(checks));
    }

}
