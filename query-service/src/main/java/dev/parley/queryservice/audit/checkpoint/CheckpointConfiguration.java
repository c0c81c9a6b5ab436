package dev.parley.queryservice.audit.checkpoint;

import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.proof.NoteSigner;
import dev.parley.queryservice.audit.tree.AuditTree;
import dev.parley.queryservice.follow.Follower;
import dev.parley.servicestart.ParleyProperties;
import dev.parley.servicestart.StartRefusedException;
import dev.parley.servicestart.checkpoint.CheckpointKeys;
import dev.parley.servicestart.checkpoint.KeptCheckpoint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Signs checkpoints, keeps the last and anchors each, as the properties say. */
@Configuration(proxyBeanMethods = false)
public class CheckpointConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointConfiguration.class);

    /** The log goes on from the kept checkpoint, or nothing starts. */
    @Bean
    Checkpoints checkpoints(ParleyProperties properties, LogStore store, AuditTree tree) {
        Optional<NoteSigner> signer = new CheckpointKeys(properties, new SecureRandom()).find();
        signer.ifPresent(key -> kept(properties).ifPresent(kept -> kept.isExtendedBy(store, key.verifier())));
        return new Checkpoints(tree, signer.orElse(null));
    }

    @Bean(initMethod = "begin", destroyMethod = "end")
    CheckpointKeeping checkpointKeeping(ParleyProperties properties, Checkpoints checkpoints, Follower follower) {
        if (!checkpoints.areSigned()) {
            if (properties.anchor() != null || properties.checkpointFile() != null) {
                throw new StartRefusedException("parley.anchor and parley.checkpoint-file need a checkpoint key:"
                        + " set parley.checkpoint-key or parley.checkpoint-key-file");
            }
            LOG.warn("No checkpoint key is configured: checkpoints are not signed,"
                    + " and entries cut off the end of the log would go unseen");
            return new CheckpointKeeping(List.of());
        }
        return new CheckpointKeeping(rounds(properties, checkpoints, follower::isCaughtUp));
    }

    private static List<CheckpointRounds> rounds(ParleyProperties properties, Checkpoints checkpoints,
            BooleanSupplier isChecked) {
        List<CheckpointRounds> rounds = new ArrayList<>();
        Optional<KeptCheckpoint> kept = kept(properties);
        if (kept.isEmpty()) {
            LOG.warn("parley.checkpoint-file is not set: entries cut off the end of the log would go unseen");
        }
        kept.ifPresent(
                place -> rounds.add(new CheckpointRounds(checkpoints, isChecked, place, properties.checkpointEvery())));
        Optional.ofNullable(properties.anchor())
            .map(Anchor::of)
            .ifPresent(
                    place -> rounds.add(new CheckpointRounds(checkpoints, isChecked, place, properties.anchorEvery())));
        return rounds;
    }

    private static Optional<KeptCheckpoint> kept(ParleyProperties properties) {
        return KeptCheckpoint.place(properties).map(file -> {
            Path folder = file.toAbsolutePath().getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new StartRefusedException(
                        "the checkpoint cannot be kept in " + file + ": there is no such folder");
            }
            return new KeptCheckpoint(file);
        });
    }

}
