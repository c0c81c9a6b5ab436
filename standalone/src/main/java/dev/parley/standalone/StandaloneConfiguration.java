package dev.parley.standalone;

import java.time.Clock;

import dev.parley.eventlog.EventMetaData;
import dev.parley.eventlog.LogReader;
import dev.parley.personaldata.Directory;
import dev.parley.servicestart.ParleyProperties;
import dev.parley.sharedevents.Ids;
import dev.parley.standalone.samples.Samples;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.MetaData;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What standalone adds to the services: samples, and a word of welcome. */
@Configuration(proxyBeanMethods = false)
class StandaloneConfiguration {

    @Bean
    @ConditionalOnBooleanProperty("parley.demo")
    @ConditionalOnBooleanProperty(name = "parley.samples", matchIfMissing = true)
    FirstStart firstStart(LogReader log, CommandBus bus, Directory people, Clock clock) {
        DefaultCommandGateway commands = DefaultCommandGateway.builder().commandBus(bus).build();
        return new FirstStart(log, new Samples(command -> commands.sendAndWait(message(command)), people), clock);
    }

    private static CommandMessage<Object> message(Object command) {
        return new GenericCommandMessage<>(command, MetaData.with(EventMetaData.COMMAND, Ids.next()));
    }

    @Bean
    Welcome welcome(ParleyProperties properties, LogReader log) {
        return new Welcome(properties, log);
    }

}
