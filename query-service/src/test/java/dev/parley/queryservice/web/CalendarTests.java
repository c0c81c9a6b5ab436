package dev.parley.queryservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Story;
import dev.parley.sharedevents.Policy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days are those of the policy's time zone, whatever the clock does there. */
@ResourceLock("the server, whose story is told by one thread")
@TestInstance(Lifecycle.PER_CLASS)
class CalendarTests {

    private final Server server;

    private final Story story;

    CalendarTests(@TempDir Path folder) {
        server = new Server(folder);
        story = server.story;
    }

    @AfterAll
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({ "Europe/Berlin, 2026-03-28T23:30:00Z, 2026-03-29T21:59:59Z",
            "Europe/Berlin, 2026-10-24T22:30:00Z, 2026-10-25T22:59:59Z",
            "America/New_York, 2026-03-08T05:30:00Z, 2026-03-09T03:59:59Z",
            "America/New_York, 2026-11-01T04:30:00Z, 2026-11-02T04:59:59Z",
            "Asia/Tokyo, 2024-12-31T15:00:00Z, 2025-01-01T14:59:59Z",
            "Pacific/Kiritimati, 2032-02-28T10:00:00Z, 2032-02-29T09:59:59Z" })
    void aDayEndsAtMidnightEvenIfItHasNot24Hours(ZoneId zone, String raised, String lastSecond) throws Exception {
        story.at(raised).policy(in(zone)).raised("sales", "north");
        LocalDate day = LocalDate.ofInstant(Instant.parse(raised), zone);
        assertThat(oldest(day, Instant.parse(lastSecond))).isZero();
        assertThat(oldest(day, Instant.parse(lastSecond).plusSeconds(1))).isEqualTo(1);
    }

    @Test
    void aLeapYearHasADayMore() throws Exception {
        story.policy(Policy.DEFAULT).on("2028-02-28").raised("sales", "north").on("2028-03-01").accepted();
        story.on("2027-02-28").raised("sales", "north").on("2027-03-01").accepted();
        assertThat(median("2028-02-28")).isEqualTo(2);
        assertThat(median("2027-02-28")).isEqualTo(1);
        story.on("2028-02-29").raised("sales", "north");
        assertThat(raised("from=2028-02-29&to=2028-02-29")).isEqualTo(1);
    }

    @Test
    void theSameInstantLiesInTwoDaysAndQuarters() throws Exception {
        story.at("2026-06-30T10:30:00Z").policy(in(ZoneId.of("Pacific/Kiritimati"))).raised("sales", "east");
        story.at("2026-06-30T10:30:00Z").policy(in(ZoneId.of("Pacific/Pago_Pago"))).raised("sales", "west");
        assertThat(raised("from=2026-07-01&to=2026-07-01")).isEqualTo(1);
        assertThat(raised("from=2026-06-29&to=2026-06-29")).isEqualTo(1);
        assertThat(raised("from=2026-06-30&to=2026-06-30")).isZero();
        assertThat(groups("quarter&from=2026-06-29&to=2026-07-01")).containsExactly("2026-Q2", "2026-Q3");
    }

    @Test
    void aYearBeginsWhereThePolicyIs() throws Exception {
        story.at("2026-12-31T15:30:00Z").policy(in(ZoneId.of("Asia/Tokyo"))).raised("sales", "north");
        story.at("2027-01-01T04:30:00Z").policy(in(ZoneId.of("America/New_York"))).raised("sales", "north");
        assertThat(groups("quarter&from=2026-12-31&to=2027-01-01")).containsExactly("2026-Q4", "2027-Q1");
        assertThat(raised("from=2027-01-01&to=2027-01-01")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({ "America/New_York, 2011", "Pacific/Pago_Pago, 2012", "UTC, 2013", "Pacific/Kiritimati, 2014" })
    void anImportedDayIsThatDayEverywhere(ZoneId zone, int year) throws Exception {
        LocalDate first = LocalDate.of(year, 4, 1);
        story.policy(in(zone)).at(first + "T00:00:00Z").imported("SE-1").on(year + "-04-03").accepted();
        story.at(first + "T00:00:00Z").imported("SE-2");
        String period = "from=" + first + "&to=" + first;
        assertThat(raised(period)).isEqualTo(2);
        assertThat(groups("month&" + period)).containsExactly(year + "-04");
        assertThat(median(first.toString())).isEqualTo(2);
    }

    @Test
    void anInstantIsTheOneThatAgesAreReckonedAt() throws Exception {
        story.on("2026-01-05").raised("sales", "north");
        server.record();
        String now = Instant.now().truncatedTo(ChronoUnit.MICROS).toString();
        assertThat(server.get("/api/analytics/time-to-decision?asOf=" + now).text("/at")).isEqualTo(now);
        var ahead = server.get("/api/policy?asOf=2999-01-01T00:00:00Z");
        assertThat(ahead.status()).isEqualTo(400);
        assertThat(ahead.text("/rule")).isEqualTo("ahead-of-the-log");
    }

    private static Policy in(ZoneId zone) {
        Policy policy = Policy.DEFAULT;
        return new Policy(policy.lastCallHours(), policy.counterOptionOnDecline(), policy.displacementAndForecast(),
                policy.lightBelowEffort(), policy.restatementBeforeDecision(), policy.answerWithinDays(),
                policy.mostDeferrals(), policy.fewestPeopleShown(), zone, List.of());
    }

    private long oldest(LocalDate raised, Instant at) throws Exception {
        return server.get("/api/analytics/time-to-decision?from=" + raised + "&to=" + raised + "&at=" + at)
            .at("/groups/0/ageing/oldestDays")
            .asLong(-1);
    }

    private long median(String raised) throws Exception {
        return server.get("/api/analytics/time-to-decision?from=" + raised + "&to=" + raised)
            .at("/groups/0/naiveMedian/value")
            .asLong(-1);
    }

    private long raised(String period) throws Exception {
        return server.get("/api/analytics/decisions?" + period).at("/groups/0/raised").asLong();
    }

    private List<String> groups(String by) throws Exception {
        return server.get("/api/analytics/decisions?groupBy=" + by)
            .at("/groups")
            .valueStream()
            .map(group -> group.path("group").asString())
            .toList();
    }

}
