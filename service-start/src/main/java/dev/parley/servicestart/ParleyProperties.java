package dev.parley.servicestart;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * What can be set under {@code parley.}, as properties or environment variables; anything
 * else there is refused.
 *
 * @param store where the log is: {@code sqlite:} and a file, or {@code mongodb://…}
 * @param demo whether sample people may sign in; only ever on a loopback address
 * @param samples whether a demo brings sample negotiations into an empty log
 * @param masterKey the master key, in base64
 * @param masterKeyFile the file that holds the master key
 * @param masterKeyCommand a command that prints the master key
 * @param origin whose log it is, as checkpoints say it; the name of the checkpoint key
 * @param checkpointKey the key that signs checkpoints, {@code PRIVATE+KEY+…}
 * @param checkpointKeyFile the file that holds that key
 * @param checkpointFile where the last checkpoint is kept, outside the store
 * @param checkpointEvery how often it is, at most
 * @param anchor where checkpoints are handed to besides: {@code file:/…} or
 * {@code https://…}
 * @param anchorEvery how often they are, at most
 * @param baseUrl the address that people open: the only host besides loopback names that
 * is answered
 * @param stalledAfter how long a connection may make no progress
 * @param limits what one caller may take; which there are knows who sets them
 * @param signIn how people sign in where it is no demo
 * @param oidc the identity provider; which settings there are knows who reads them
 * @param outgoing what is sent to other tools; which settings there are knows who sends
 * @param commandService where the query service finds the command service, if that runs
 * apart
 */
@ConfigurationProperties(prefix = "parley", ignoreUnknownFields = false)
public record ParleyProperties(@DefaultValue("sqlite:data/parley.db") String store, @DefaultValue("false") boolean demo,
        @DefaultValue("true") boolean samples, @Nullable String masterKey, @Nullable String masterKeyFile,
        @Nullable String masterKeyCommand, @Nullable String origin, @Nullable String checkpointKey,
        @Nullable String checkpointKeyFile, @Nullable String checkpointFile,
        @DefaultValue("1m") Duration checkpointEvery, @Nullable String anchor, @DefaultValue("1m") Duration anchorEvery,
        @Nullable String baseUrl, @DefaultValue("30s") Duration stalledAfter, @Nullable Map<String, String> limits,
        @DefaultValue("local") SignIn signIn, @Nullable Map<String, String> oidc,
        @Nullable Map<String, String> outgoing, @Nullable URI commandService) {

    private static final Duration LONGEST = Duration.ofDays(1);

    /**
     * Takes no duration that stands for nothing.
     * @throws InvalidConfigurationPropertyValueException if one is under a second or over
     * a day
     */
    public ParleyProperties {
        withinADay("parley.checkpoint-every", checkpointEvery);
        withinADay("parley.anchor-every", anchorEvery);
        withinADay("parley.stalled-after", stalledAfter);
    }

    private static void withinADay(String property, Duration value) {
        if (value.compareTo(Duration.ofSeconds(1)) < 0 || value.compareTo(LONGEST) > 0) {
            throw new InvalidConfigurationPropertyValueException(property, value, "it is from 1s to 1d");
        }
    }

    /** How people sign in. */
    public enum SignIn {

        /** By accounts of Parley's own. */
        LOCAL,
        /** Through an identity provider. */
        OIDC,
        /** As each likes. */
        BOTH

    }

    /** Neither a key nor the address of the store, which may have a password in it. */
    @Override
    public String toString() {
        return "ParleyProperties[demo=" + demo + ", samples=" + samples + "]";
    }

}
