package dev.parley.commandservice.imports;

import java.time.Clock;

import dev.parley.commandservice.dispatch.LatestPolicy;
import dev.parley.eventlog.LogReader;
import dev.parley.personaldata.Directory;
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
    HistoryImporter historyImport(CommandBus bus, EventStore events, LogReader log, Directory people) {
        new AnnotationCommandHandlerAdapter<>(new ImportHandler(events, people)).subscribe(bus);
        CommandGateway commands = DefaultCommandGateway.builder().commandBus(bus).build();
        return new HistoryImporter(commands, events, log);
    }

    @Bean
    ImportController importController(HistoryImporter imports, LatestPolicy policy, Clock clock, Scheduler blocking) {
        return new ImportController(imports, policy::inForce, clock, blocking);
    }

    @Bean
    ImportProblems importProblems() {
        return new ImportProblems();
    }

}
