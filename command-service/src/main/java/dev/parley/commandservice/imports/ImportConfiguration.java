package dev.parley.commandservice.imports;

import dev.parley.webapi.share.Share;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;

import dev.parley.commandservice.dispatch.LatestPolicy;
import dev.parley.commandservice.web.Commands;
import dev.parley.eventlog.LogReader;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.Vault;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;

/** The history import, behind {@code POST /api/imports}. */
@Configuration(proxyBeanMethods = false)
public class ImportConfiguration {

    @Bean
    HistoryImporter historyImport(CommandBus bus, EventStore events, LogReader log, Directory people, Vault vault) {
        Corrections corrections = new Corrections(vault::open, people);
        new AnnotationCommandHandlerAdapter<>(new ImportHandler(events, log, people, corrections)).subscribe(bus);
        return new HistoryImporter(gateway(bus), corrections, log);
    }

    @Bean
    ImportWithdrawal importWithdrawal(CommandBus bus, LogReader log) {
        return new ImportWithdrawal(gateway(bus), log);
    }

    private static CommandGateway gateway(CommandBus bus) {
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    /**
     * One for each file that is read: who finds none free is told so and sends it later.
     */
    @Bean(destroyMethod = "dispose")
    Scheduler importing(MeterRegistry metrics) {
        return Share.of("importing", 4, 0, metrics);
    }

    @Bean
    ImportController importController(HistoryImporter imports, ImportWithdrawal withdrawal, LatestPolicy policy,
            Clock clock, Scheduler importing) {
        return new ImportController(imports, withdrawal, policy, clock, importing);
    }

    @Bean
    MappingController mappingController(Commands commands, LatestPolicy policy, Scheduler importing) {
        return new MappingController(commands, policy, importing);
    }

    @Bean
    ImportProblems importProblems() {
        return new ImportProblems();
    }

}
