package dev.parley.web.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set under {@code parley.}, as properties or environment variables; anything
 * else there is refused.
 *
 * @param store where the log is: {@code sqlite:} and a file, or {@code mongodb://…}
 * @param demo whether sample people may sign in; only ever on a loopback address
 * @param samples whether a demo brings sample negotiations into an empty log
 * @param masterKey the master key, in base64
 * @param masterKeyFile the file that holds the master key
 */
@ConfigurationProperties(prefix = "parley", ignoreUnknownFields = false)
public record ParleyProperties(@DefaultValue("sqlite:data/parley.db") String store, @DefaultValue("false") boolean demo,
        @DefaultValue("true") boolean samples, @Nullable String masterKey, @Nullable String masterKeyFile) {

    @Override
    public String toString() {
        return "ParleyProperties[store=" + store + ", demo=" + demo + "]";
    }

}
