package dev.parley.webapi.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.sharedevents.ClaimId;
import dev.parley.webapi.problem.ProblemException;
import dev.parley.webapi.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTests {

    private final BodyReader reader = new BodyReader();

    enum Kind {

        OLD, NEW

    }

    record Part(@NotNull @Size(max = 3) String name,
            @DecimalMin("0") @Digits(integer = 3, fraction = 2) BigDecimal cost) {

        Part {
            if ("bad".equals(name)) {
                throw new InvalidFieldException("name", "is a bad name");
            }
        }

    }

    record Whole(@NotNull @Size(max = 5) String title, @Nullable Kind kind, @Nullable LocalDate on,
            @Nullable Integer count, @Nullable Boolean fits, @Nullable ClaimId claim, @Nullable Double share,
            @Nullable @Size(max = 3) List<@NotNull @Valid Part> parts, @Nullable List<@NotNull @Valid Part> many) {
    }

    @Test
    void readsWhatIsAllowed() {
        Whole whole = read("""
                {"title":"desk","kind":"OLD","on":"2026-03-31","count":2,"fits":true,"claim":"c1",
                 "parts":[{"name":"leg","cost":1.50}]}""");
        assertThat(whole).isEqualTo(new Whole("desk", Kind.OLD, LocalDate.of(2026, 3, 31), 2, true, new ClaimId("c1"),
                null, List.of(new Part("leg", new BigDecimal("1.50"))), null));
    }

    @Test
    void namesEveryFaultAtOnce() {
        assertThat(violations("""
                {"title":7,"kind":"BROKEN","on":"2026-02-30","count":1.5,"fits":"yes","claim":"not an id",
                 "parts":[{"name":"too long","cost":-1},null,{"cost":"1","colour":"red"}],"a/b":1}""")).containsExactly(
                new Violation("/a~1b",
                        "is not known here; known are claim, count, fits, kind, many, on, parts, share, title"),
                new Violation("/claim", "an id has 1 to 64 visible ASCII characters"),
                new Violation("/count", "must be a whole number"), new Violation("/fits", "must be true or false"),
                new Violation("/kind", "must be one of OLD, NEW"),
                new Violation("/on", "must be a day such as 2026-03-31, from 1900 to 2999"),
                new Violation("/parts/0/cost", "must be at least 0"),
                new Violation("/parts/0/name", "must have from 0 to 3 characters or items"),
                new Violation("/parts/1", "is missing"),
                new Violation("/parts/2/colour", "is not known here; known are cost, name"),
                new Violation("/parts/2/cost", "must be a number"), new Violation("/parts/2/name", "is missing"),
                new Violation("/title", "must be text"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = { "`\"count\":2147483648`,/count",
            "`\"count\":9223372036854775808`,/count", "`\"kind\":2147483648`,/kind", "`\"on\":2147483648`,/on",
            "`\"fits\":2147483648`,/fits", "`\"claim\":2147483648`,/claim", "`\"parts\":2147483648`,/parts",
            "`\"parts\":[{\"name\":\"leg\",\"cost\":1e99999999999}]`,/parts/0/cost",
            "`\"parts\":[{\"name\":\"leg\",\"cost\":1e2147483647}]`,/parts/0/cost",
            "`\"parts\":[{\"name\":\"leg\",\"cost\":1e-2147483647}]`,/parts/0/cost", "`\"share\":1e400`,/share" })
    void namesANumberOutOfRange(String field, String pointer) {
        assertThat(violations("{\"title\":\"desk\"," + field + "}")).extracting(Violation::pointer)
            .containsExactly(pointer);
    }

    @Test
    void saysWhereANumberHasTooManyDigits() {
        assertThat(refusal("{\"count\":" + "9".repeat(2000) + "}").problem().detail()).endsWith("at /count");
    }

    @Test
    void namesTheFieldThatARecordRefuses() {
        assertThat(violations("{\"title\":\"desk\",\"parts\":[{\"name\":\"bad\",\"cost\":-1}]}")).containsExactly(
                new Violation("/parts/0/cost", "must be at least 0"), new Violation("/parts/0/name", "is a bad name"));
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(read("{\"title\":\"\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\"}").title())
            .hasSize(10);
        assertThat(
                violations("{\"title\":\"\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\"}"))
            .containsExactly(new Violation("/title", "must have from 0 to 5 characters or items"));
    }

    @Test
    void takesTextThatShowsNothingForNone() {
        assertThat(violations("{\"title\":\"\u200B\uFEFF\u3164\"}"))
            .containsExactly(new Violation("/title", "is missing"));
    }

    @Test
    void refusesListsWithoutEnd() {
        assertThat(violations("{\"title\":\"desk\",\"parts\":[" + "{},".repeat(50) + "{}]}"))
            .containsExactly(new Violation("/parts", "must have up to 50 items"));
    }

    @Test
    void stopsAtFiftyFaultsOfManyParts() {
        assertThat(violations("{\"title\":\"desk\",\"parts\":[{},{},{}],\"many\":[" + "{},".repeat(49) + "{}]}"))
            .hasSize(50)
            .doesNotHaveDuplicates();
    }

    @Test
    void readsTwentyThousandEmptyPartsAtOnce() {
        String json = "{\"title\":\"desk\",\"many\":[" + "{},".repeat(19_999) + "{}]}";
        assertThat(violations(json)).containsExactly(new Violation("/many", "must have up to 50 items"));
    }

    @Test
    void takesABlankTextForNone() {
        assertThat(violations("{\"title\":\" \\n\"}")).containsExactly(new Violation("/title", "is missing"));
    }

    @Test
    void refusesYearsThatNobodyMeans() {
        assertThat(violations("{\"title\":\"desk\",\"on\":\"+999999999-12-31\"}")).extracting(Violation::pointer)
            .containsExactly("/on");
    }

    @Test
    void refusesADayAsANumber() {
        assertThat(violations("{\"title\":\"desk\",\"on\":20000}")).extracting(Violation::pointer)
            .containsExactly("/on");
    }

    @Test
    void refusesAnAmountOfAMillionDigits() {
        assertThat(violations("{\"title\":\"desk\",\"parts\":[{\"name\":\"leg\",\"cost\":1e1000000}]}"))
            .extracting(Violation::pointer)
            .containsExactly("/parts/0/cost");
    }

    @Test
    void refusesAnObjectWhereAListBelongsAndTextWhereAnObjectDoes() {
        assertThat(violations("{\"title\":\"desk\",\"parts\":{}}"))
            .containsExactly(new Violation("/parts", "must be a list"));
        assertThat(violations("{\"title\":\"desk\",\"parts\":[\"leg\"]}"))
            .containsExactly(new Violation("/parts/0", "must be an object"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1", "1.5", "true", "[]", "[\"c1\"]", "{}", "{\"value\":\"c1\"}" })
    void saysThatAnIdIsText(String id) {
        assertThat(violations("{\"title\":\"desk\",\"claim\":" + id + "}"))
            .containsExactly(new Violation("/claim", "must be text"));
    }

    @Test
    void stopsAtFiftyFaults() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 1000; i++) {
            json.append("\"x").append(i).append("\":1,");
        }
        assertThat(violations(json.append("\"title\":\"desk\"}").toString())).hasSize(50);
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        String deep = "{\"title\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        assertThat(refusal(deep).problem().rule().code()).isEqualTo("malformed-json");
    }

    private Whole read(String json) {
        return reader.read(json.getBytes(StandardCharsets.UTF_8), Whole.class);
    }

    private List<Violation> violations(String json) {
        return refusal(json).problem().violations();
    }

    private ProblemException refusal(String json) {
        return catchThrowableOfType(ProblemException.class, () -> read(json));
    }

}
