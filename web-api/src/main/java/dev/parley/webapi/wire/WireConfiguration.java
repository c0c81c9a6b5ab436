package dev.parley.webapi.wire;

import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.NettyPipeline;

/** Puts those who refuse before those who read a request. */
@Configuration(proxyBeanMethods = false)
public class WireConfiguration {

    @Bean
    NettyServerCustomizer unreadableRequests() {
        return server -> server.doOnChannelInit((observer, channel, remote) -> channel.pipeline()
            .addBefore(NettyPipeline.HttpTrafficHandler, UnreadableRequests.NAME, new UnreadableRequests()));
    }

}
