package dev.parley.outgoing;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator says about other tools.
 *
 * @param privateTargets the ranges of addresses that something may be sent to though they
 * are not public, such as {@code 10.1.0.0/16}
 */
@ConfigurationProperties(prefix = "parley.outgoing", ignoreUnknownFields = false)
public record OutgoingProperties(@DefaultValue List<String> privateTargets) {
}
