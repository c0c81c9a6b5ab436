package dev.parley.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EntryLineTests {

    private static final Instant RECORDED = Instant.parse("2026-11-23T12:00:00.5Z");

    private static final String FROZEN = """
            {"position":7,"commit":[6,8],"recordedAt":"2026-11-23T12:00:00.500000Z",\
            "stream":"n1","seq":3,"id":"e1","type":"ClaimAdded","schema":2,\
            "occurredAt":"2026-11-20T09:30:00.000001Z","actor":{"id":"u_a","role":"SALES"},"command":"c1",\
            "data":{"code":"Y03","statement":{"key":"e1","sealed":"AAEC"}},\
            "meta":{"digest":"d1","origin":"IMPORTED"}}""";

    private static byte[] line(String data, Map<String, String> meta) {
        NewEntry entry = new NewEntry("n1", 3, "e1", "ClaimAdded", 2, Instant.parse("2026-11-20T09:30:00.000001999Z"),
                new Entry.Actor("u_a", "SALES"), data.getBytes(UTF_8), meta, null);
        return EntryLine.line(7, 6, 8, RECORDED, EntryLine.body("c1", entry));
    }

    @Test
    void isWrittenInOneFormThatNeverChanges() {
        byte[] line = line("{\"code\":\"Y03\",\"statement\":{\"key\":\"e1\",\"sealed\":\"AAEC\"}}",
                Map.of("origin", "IMPORTED", "digest", "d1"));
        assertThat(new String(line, UTF_8)).isEqualTo(FROZEN);
    }

    @Test
    void isReadBackAsItWasWritten() {
        Entry entry = EntryLine.read(FROZEN.getBytes(UTF_8));
        assertThat(entry).usingRecursiveComparison()
            .isEqualTo(new Entry(7, 6, 8, RECORDED, "n1", 3, "e1", "ClaimAdded", 2,
                    Instant.parse("2026-11-20T09:30:00.000001Z"), new Entry.Actor("u_a", "SALES"), "c1",
                    "{\"code\":\"Y03\",\"statement\":{\"key\":\"e1\",\"sealed\":\"AAEC\"}}".getBytes(UTF_8),
                    Map.of("digest", "d1", "origin", "IMPORTED")));
        assertThat(entry.endsCommit()).isFalse();
    }

    @Test
    void leavesMetaOutIfThereIsNone() {
        byte[] line = line("{}", Map.of());
        assertThat(new String(line, UTF_8)).endsWith(",\"data\":{}}");
        assertThat(EntryLine.read(line).meta()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "[]", "\"text\"", "12.5", "true", "null", "[{\"a\":[1,2]},\"}]\"]",
            "{\"a\":\"\\\"}\\\\\",\"b\":{}}", "{\"ä\":\"ö 😀\"}", "{ \"a\" : [ 1 , 2 ] }" })
    void splicesDataInUnchanged(String data) {
        assertThat(new String(EntryLine.read(line(data, Map.of("k", "v"))).data(), UTF_8)).isEqualTo(data);
        assertThat(new String(EntryLine.read(line(data, Map.of())).data(), UTF_8)).isEqualTo(data);
    }

    @ParameterizedTest
    @ValueSource(strings = { "quote \" and \\ backslash", "line\nbreak", "\u0000\u001f", "ä ö ü 😀", "" })
    void keepsAnyTextInItsHeaderOnOneLineOfJson(String text) {
        NewEntry entry = new NewEntry(text, 0, text, text, 0, Instant.EPOCH, new Entry.Actor(text, text),
                "{}".getBytes(UTF_8), Map.of(text, text), null);
        byte[] line = EntryLine.line(1, 1, 1, Instant.EPOCH, EntryLine.body(text, entry));
        Entry read = EntryLine.read(line);
        JsonNode json = new JsonMapper().readTree(line);
        assertThat(line).doesNotContain('\n');
        assertThat(json.get("stream").stringValue()).isEqualTo(text).isEqualTo(read.stream()).isEqualTo(read.command());
        assertThat(read.meta()).isEqualTo(Map.of(text, text));
        assertThat(read.actor()).isEqualTo(new Entry.Actor(text, text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\\\\", "\\\"", "\\\\\\\"", "}", "ä", "" })
    void findsTheEndOfATextWhereverItStandsAndWhateverIsInIt(String piece) {
        for (int before = 0; before < 20; before++) {
            String data = "{\"t\":\"" + "x".repeat(before) + piece + "\"}";
            assertThat(new String(EntryLine.read(line(data, Map.of())).data(), UTF_8)).isEqualTo(data);
        }
    }

    @Test
    void readsTimesFarFromNow() {
        for (String time : new String[] { "-9999-01-01T00:00:00Z", "+10000-02-03T04:05:06.000007Z",
                "2024-02-29T23:59:59.999999Z" }) {
            Instant at = Instant.parse(time);
            byte[] line = EntryLine.line(1, 1, 1, at, EntryLine.body("c", TestCommits.entry("s", 0)));
            assertThat(EntryLine.read(line).recordedAt()).isEqualTo(at);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "-0001-12-31T23:59:59.999999Z", "0000-01-01T00:00:00.000000Z", "1969-12-31T23:59:59.999999Z",
                    "2026-02-28T01:02:03.040506Z", "9999-12-31T23:59:59.999999Z", "+10000-01-01T00:00:00.000000Z" })
    void writesTimesWithSixDigitsAtTheEdgesToo(String time) {
        byte[] line = EntryLine.line(1, 1, 1, Instant.parse(time), new byte[0]);
        assertThat(new String(line, UTF_8)).contains("\"recordedAt\":\"" + time + "\"");
    }

    @Test
    void refusesDataWithALineBreak() {
        assertThatIllegalArgumentException().isThrownBy(() -> line("{\n}", Map.of()));
    }

    @Test
    void refusesWhateverIsNotALineOfTheLog() {
        for (int cut = 0; cut < FROZEN.length(); cut++) {
            byte[] shortened = FROZEN.substring(0, cut).getBytes(UTF_8);
            assertThatIllegalArgumentException().as("the first %d bytes", cut)
                .isThrownBy(() -> EntryLine.read(shortened));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> EntryLine.read((FROZEN + " ").getBytes(UTF_8)));
        assertThatIllegalArgumentException()
            .isThrownBy(() -> EntryLine.read(FROZEN.replace("11-23T", "13-23T").getBytes(UTF_8)));
    }

}
