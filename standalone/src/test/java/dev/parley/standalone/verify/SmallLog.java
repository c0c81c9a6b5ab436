package dev.parley.standalone.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.NewCommit;
import dev.parley.eventlog.NewEntry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** A log of eleven entries in six commits, as the command side could have written it. */
final class SmallLog {

    static final int ENTRIES = 11;

    /** The position of the first entry of each commit. */
    private static final List<Integer> COMMITS = List.of(1, 4, 5, 7, 8, 11);

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static final String NARRATIVE = "{\"key\":\"e\",\"sealed\":\"c2VhbGVk\"}";

    private SmallLog() {
    }

    static void record(LogStore store) {
        try (Appender log = Appender.open(store, InstantSource.fixed(NOON))) {
            log.append(new NewCommit("one", List.of(raised("n1"), demand("n1", 1), claim("n1", 2, "Y03"))));
            log.append(new NewCommit("two", List.of(capacity(0, "2026-Q3"))));
            log.append(new NewCommit("three", List.of(raised("n2"), claim("n2", 1, "G01"))));
            log.append(new NewCommit("four", List.of(claim("n1", 3, "Y01"))));
            log.append(new NewCommit("five", List.of(raised("n3"), demand("n3", 1), claim("n3", 2, "Y12"))));
            log.append(new NewCommit("six", List.of(capacity(1, "2026-Q4"))));
        }
    }

    /** One more commit, after all of those. */
    static void grow(LogStore store) {
        try (Appender log = Appender.open(store, InstantSource.fixed(NOON))) {
            log.append(new NewCommit("seven", List.of(claim("n2", 2, "Y05"))));
        }
    }

    /** The first position of the commit that this position is in. */
    static long commitOf(long position) {
        return COMMITS.stream().filter(first -> first <= position).reduce((_, later) -> later).orElseThrow();
    }

    private static NewEntry raised(String stream) {
        return entry(stream, 0, "RequestRaised", """
                {"title":%1$s,"problem":%1$s,"ask":%1$s,"askOption":"o-%2$s","salesTeam":"EMEA",\
                "productArea":"Reporting","segment":"ENTERPRISE","onBehalfOf":[],"policy":{"lastCallHours":0,\
                "counterOptionOnDecline":true,"displacementAndForecast":true,"lightBelowEffort":2.0,\
                "restatementBeforeDecision":false,"answerWithinDays":21,"mostDeferrals":2,"fewestPeopleShown":3,\
                "timeZone":"UTC","ownReasons":[]}}""".formatted(NARRATIVE, stream));
    }

    private static NewEntry demand(String stream, long seq) {
        return entry(stream, seq, "DemandAdded", """
                {"demand":"d-%s","account":"a_YWNjb3VudC0x","stake":{"amount":120000.50,"currency":"EUR",\
                "basis":"ARR","stage":"negotiation"}}""".formatted(stream));
    }

    private static NewEntry claim(String stream, long seq, String code) {
        return entry(stream, seq, "ClaimAdded", """
                {"claim":"c-%s-%d","code":"%s","statement":%s,"side":"ASKING","favours":"YES"}""".formatted(stream, seq,
                code, NARRATIVE));
    }

    private static NewEntry capacity(long seq, String quarter) {
        return entry("policy", seq, "CapacitySet", """
                {"productArea":"Reporting","quarter":"%s","personDays":240.0}""".formatted(quarter));
    }

    private static NewEntry entry(String stream, long seq, String type, String data) {
        return new NewEntry(stream, seq, stream + "#" + seq, type, 1, NOON, new Entry.Actor("u_bmFtZQ", "SALES"),
                data.getBytes(UTF_8), Map.of(), null);
    }

}
