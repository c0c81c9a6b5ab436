package dev.parley.outgoing;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator says about other tools.
 *
 * @param privateTargets the ranges of addresses that something may be sent to though they
 * are not public, such as {@code 10.1.0.0/16}
 * @param proxy what everything is sent through, such as
 * {@code http://proxy.example.org:3128}; absent if it is sent directly
 */
@ConfigurationProperties(prefix = "parley.outgoing", ignoreUnknownFields = false)
public record OutgoingProperties(@DefaultValue List<String> privateTargets, @Nullable URI proxy) {
}
