package dev.parley.query.audit;

import dev.parley.log.LogDamagedException;
import dev.parley.log.LogStore;
import dev.parley.query.audit.checkpoint.CheckpointConfiguration;
import dev.parley.query.audit.replay.Replay;
import dev.parley.query.audit.tree.AuditRules;
import dev.parley.query.audit.tree.AuditTree;
import dev.parley.query.follow.History;
import dev.parley.web.problem.ProblemSource;
import dev.parley.web.problem.RuleBook;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import reactor.core.scheduler.Scheduler;

/** All that an audit is served by. */
@Configuration(proxyBeanMethods = false)
@Import({ CheckpointConfiguration.class, LogController.class, ProofController.class, ExportController.class,
        ReplayController.class })
public class AuditConfiguration {

    @Bean
    AuditTree auditTree(LogStore store) {
        return new AuditTree(store);
    }

    @Bean
    Replay replay(LogStore store, History live, Scheduler blocking) {
        return new Replay(store, live, blocking);
    }

    @Bean
    RuleBook auditRules() {
        return AuditRules::all;
    }

    @Bean
    ProblemSource damage() {
        return fault -> fault instanceof LogDamagedException damaged
                ? Optional.of(AuditRules.LOG_DAMAGED.problem(String.valueOf(damaged.getMessage()))) : Optional.empty();
    }

}
