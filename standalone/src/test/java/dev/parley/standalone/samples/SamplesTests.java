package dev.parley.standalone.samples;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.parley.commandservice.dispatch.CommandBusConfiguration;
import dev.parley.commandservice.dispatch.Dispatcher;
import dev.parley.commandservice.erasing.ErasingConfiguration;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogStore;
import dev.parley.personaldata.Directory;
import dev.parley.servicestart.store.StoreConfiguration;
import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.Event;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.webapi.session.AccountStores;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import static org.assertj.core.api.Assertions.assertThat;

/** What the samples show; that they are played at all means that no rule refuses one. */
class SamplesTests {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    private static final List<Entry> ENTRIES = new ArrayList<>();

    @Configuration(proxyBeanMethods = false)
    @Import({ StoreConfiguration.class, AccountStores.class, CommandBusConfiguration.class, ErasingConfiguration.class,
            Dispatcher.class })
    static class CommandSide {

        @Bean
        Scheduler blocking() {
            return Schedulers.immediate();
        }

    }

    @BeforeAll
    static void play(@TempDir Path folder) {
        try (ConfigurableApplicationContext parley = new SpringApplicationBuilder(CommandSide.class)
            .web(WebApplicationType.NONE)
            .properties("parley.demo=true", "parley.store=sqlite:" + folder.resolve("log.db"))
            .run()) {
            CommandGateway commands = DefaultCommandGateway.builder()
                .commandBus(parley.getBean(CommandBus.class))
                .build();
            new Samples(commands::sendAndWait, parley.getBean(Directory.class)).play(NOW);
            LogStore log = parley.getBean(LogStore.class);
            try (Stream<byte[]> lines = log.lines(0, log.head())) {
                lines.map(EntryLine::read).forEach(ENTRIES::add);
            }
        }
    }

    @Test
    void areAFewDozenNegotiations() {
        assertThat(of("RequestRaised")).hasSizeBetween(24, 30);
    }

    @Test
    void spanTheLastHalfYear() {
        assertThat(ENTRIES)
            .allSatisfy(entry -> assertThat(entry.occurredAt()).isBetween(NOW.minus(Duration.ofDays(182)), NOW));
        assertThat(of("RequestRaised").stream().map(entry -> entry.occurredAt().toString().substring(0, 7)).distinct())
            .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void useEveryReasonThatNeedsSupport() {
        Set<String> codes = of("ClaimAdded").stream()
            .map(SamplesTests::eventOf)
            .map(ClaimAdded.class::cast)
            .map(claim -> claim.code().value())
            .collect(Collectors.toSet());
        assertThat(codes).contains("Y01", "Y02", "Y03", "Y04", "Y05", "Y06", "Y07", "Y08", "Y09", "Y10", "Y11", "Y12")
            .contains("N01", "N02", "N03", "N04", "N05", "N06")
            .contains("G03", "G05", "G06", "G07", "G08", "G11", "G12", "G13");
    }

    @Test
    void endInEveryWay() {
        assertThat(ENTRIES.stream().map(Entry::type).distinct()).contains("RequestAccepted", "CounterOptionChosen",
                "RequestDeclined", "RequestDeferred", "DecisionOverridden", "RequestWithdrawn", "MarkedDuplicate",
                "DecisionSuperseded", "RequestReopened", "EscalationRaised", "LastCallOpened", "StanceRecorded",
                "DecisionCompleted");
    }

    @Test
    void argueInEveryWay() {
        assertThat(ENTRIES.stream().map(Entry::type).distinct()).contains("ClaimSubstantiated", "ClaimConceded",
                "ClaimDisputed", "ObjectionRaised", "ObjectionIntegrated", "ObjectionWithdrawn", "ObjectionOverruled",
                "CounterOptionAccepted", "CounterOptionRejected", "RestatementConfirmed", "RestatementRejected",
                "EffortEstimated", "DeliveryPlanned", "DeliveryRecorded", "DealOutcomeRecorded", "ProcessScored",
                "OutcomeRecorded", "CapacitySet", "CommentAdded");
    }

    @Test
    void haveTeamsOfManyAndOfFew() {
        Map<String, Set<String>> raisers = of("RequestRaised").stream()
            .collect(Collectors.groupingBy(SamplesTests::teamOf,
                    Collectors.mapping(entry -> entry.actor().id(), Collectors.toSet())));
        assertThat(raisers.get("DACH")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(raisers.get("UK & Ireland")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(raisers.get("Nordics")).hasSizeLessThan(3);
        assertThat(raisers.get("Public sector")).hasSizeLessThan(3);
    }

    @Test
    void areNamedOnce() {
        String[] names = Samples.stories().stream().map(Story::name).toArray(String[]::new);
        assertThat(Arrays.asList(names)).doesNotHaveDuplicates();
    }

    private static List<Entry> of(String type) {
        return ENTRIES.stream().filter(entry -> entry.type().equals(type)).toList();
    }

    private static String teamOf(Entry entry) {
        return String.valueOf(((RequestRaised) eventOf(entry)).salesTeam());
    }

    private static Event eventOf(Entry entry) {
        return EventJson.read(entry.type(), entry.schema(), entry.data());
    }

}
