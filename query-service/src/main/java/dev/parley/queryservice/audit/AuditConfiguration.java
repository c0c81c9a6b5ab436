package dev.parley.queryservice.audit;

import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.LogFeed;
import dev.parley.eventlog.LogStore;
import dev.parley.queryservice.audit.checkpoint.CheckpointConfiguration;
import dev.parley.queryservice.audit.replay.Replay;
import dev.parley.queryservice.audit.tree.AuditRules;
import dev.parley.queryservice.audit.tree.AuditTree;
import dev.parley.queryservice.follow.PastViews;
import dev.parley.webapi.document.RefusedBy;
import dev.parley.webapi.problem.ProblemSource;
import dev.parley.webapi.problem.RuleBook;
import java.util.Arrays;
import java.util.Optional;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
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
    AuditTree auditTree(LogStore store, LogFeed feed) {
        return new AuditTree(store, feed);
    }

    @Bean
    Replay replay(LogStore store, PastViews live, Scheduler replaying) {
        return new Replay(store, live, replaying);
    }

    @Bean
    RuleBook auditRules() {
        return AuditRules::all;
    }

    /** Says of every call below {@code /api/audit/} how an audit is refused. */
    @Bean
    GlobalOpenApiCustomizer auditRefusals() {
        return document -> document.getPaths().forEach((path, item) -> {
            if (path.startsWith("/api/audit/")) {
                item.readOperations()
                    .forEach(operation -> RefusedBy.add(operation, path,
                            Arrays.stream(AuditRules.values())
                                .map(rule -> rule.problem(rule.rule().explanation()))
                                .toList()));
            }
        });
    }

    @Bean
    ProblemSource damage() {
        return fault -> fault instanceof LogDamagedException damaged
                ? Optional.of(AuditRules.LOG_DAMAGED.problem(String.valueOf(damaged.getMessage()))) : Optional.empty();
    }

}
