package dev.parley.sharedevents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.sharedevents.ClaimEvent.Favours;
import dev.parley.sharedevents.Reason.Kind;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReasonCatalogueTests {

    private static final List<Reason> ALL = ReasonCatalogue.under(Policy.DEFAULT);

    @Test
    void hasTwelveForAYesSixForANoThirteenGroundsAndOther() {
        List<String> codes = Stream.of(numbered("Y", 12), numbered("N", 6), numbered("G", 13), Stream.of("OTHER"))
            .flatMap(group -> group)
            .toList();
        assertThat(ALL).extracting(reason -> reason.code().value()).containsExactlyElementsOf(codes);
    }

    @Test
    void itsLettersSayItsKind() {
        assertThat(ALL)
            .allSatisfy(reason -> assertThat(reason.kind()).isEqualTo(switch (reason.code().value().charAt(0)) {
                case 'Y' -> Kind.WEAK_YES;
                case 'N' -> Kind.WEAK_NO;
                case 'G' -> Kind.GROUND;
                default -> Kind.OTHER;
            }));
    }

    @Test
    void whatIsWeakArguesForOneSideAndHasAQuestion() {
        assertThat(ALL).filteredOn(Reason::isWeak)
            .hasSize(18)
            .allSatisfy(reason -> assertThat(reason.favours())
                .isEqualTo(reason.kind() == Kind.WEAK_YES ? Favours.YES : Favours.NO))
            .allSatisfy(reason -> assertThat(reason.question()).endsWith("?"));
    }

    @Test
    void aTeamAddsCodesOfItsOwn() {
        Reason own = new Reason(new ReasonCode("T01"), "PARTNER_NEEDS_IT", Kind.WEAK_YES, Favours.YES, "", "");
        Policy policy = new Policy(0, true, true, 2, false, 21, 2, 3, ZoneOffset.UTC, List.of(own));
        assertThat(ReasonCatalogue.find(own.code(), policy)).contains(own);
        assertThat(ReasonCatalogue.find(own.code(), Policy.DEFAULT)).isEmpty();
        assertThat(ReasonCatalogue.under(policy)).hasSize(ALL.size() + 1).endsWith(own);
    }

    private static Stream<String> numbered(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> "%s%02d".formatted(letter, number));
    }

}
