package dev.parley.queryservice.analytics.counteroptions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Said;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.Tale;
import dev.parley.queryservice.filters.Filter;
import org.junit.jupiter.api.Test;

class CounterOptionsTests {

    private final Story story = new Story();

    @Test
    void areOfferedToThoseWhoDidNotGetWhatTheyAskedFor() {
        raised().countering().declined("G02");
        raised().declined("G02");
        raised().countering().acceptingTheCounter().acceptedWithCounter();
        raised().countering().accepted("G01");
        CounterOptionFigures figures = figures();
        assertThat(figures.declined()).isEqualTo(2);
        assertThat(figures.acceptedCounter()).isEqualTo(1);
        assertThat(figures.offered()).isEqualTo(2);
        assertThat(figures.offeredShare().n()).isEqualTo(3);
        assertThat(figures.offeredShare().value()).isEqualTo(0.6667);
    }

    @Test
    void areNotOfferedOnceItIsDecided() {
        raised().declined("G02").reopened().countering();
        assertThat(figures().offeredShare().value()).isZero();
    }

    @Test
    void areAgreedByTheLastAnswerThatWasGiven() {
        raised().countering().acceptingTheCounter().sales(Said.rejectingTheCounter());
        raised().countering().sales(Said.rejectingTheCounter()).acceptingTheCounter();
        raised().countering();
        CounterOptionFigures figures = figures();
        assertThat(figures.proposed()).isEqualTo(3);
        assertThat(figures.answered()).isEqualTo(2);
        assertThat(figures.agreedShare().value()).isEqualTo(0.5);
    }

    @Test
    void haveNoShareWhereNoneWasNeededOrAnswered() {
        story.imported().acceptedWithCounter();
        raised().accepted("G01");
        assertThat(figures().offeredShare().value()).isNull();
        assertThat(figures().agreedShare().why()).isNotBlank();
    }

    private Tale raised() {
        return story.raised("ana", "north");
    }

    private CounterOptionFigures figures() {
        return CounterOptions.of(story.views(), Filter.ALL, null).getFirst();
    }

}
