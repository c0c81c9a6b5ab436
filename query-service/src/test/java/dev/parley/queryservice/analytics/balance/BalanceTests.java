package dev.parley.queryservice.analytics.balance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Said;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.Tale;
import dev.parley.queryservice.filters.Filter;
import dev.parley.sharedevents.Side;
import org.junit.jupiter.api.Test;

class BalanceTests {

    private final Story story = new Story();

    @Test
    void isOfBothSidesTogether() {
        raised().sales(Said.restatement("r1", Side.ASKING)).product(Said.confirmation("r1"));
        raised().product(Said.restatement("r1", Side.ANSWERING)).sales(Said.misunderstanding("r1"));
        raised().product(Said.restatement("r1", Side.ANSWERING));
        raised().sales(Said.restatement("r1", Side.ASKING)).retracted();
        BalanceFigures figures = figures();
        assertThat(figures.restatements()).isEqualTo(3);
        assertThat(figures.confirmed()).isEqualTo(1);
        assertThat(figures.rejected()).isEqualTo(1);
        assertThat(figures.confirmedShare().value()).isEqualTo(0.3333);
    }

    @Test
    void countsObjectionsOnceTheyAreClosed() {
        raised().objecting().product(Said.integration("o1"));
        raised().objecting().product(Said.overruling("o1"));
        raised().objecting().retracted();
        raised().objecting();
        BalanceFigures figures = figures();
        assertThat(figures).extracting("objections", "closed", "integrated", "withdrawn", "overruled")
            .containsExactly(3L, 2L, 1L, 0L, 1L);
        assertThat(figures.integratedShare().value()).isEqualTo(0.5);
    }

    @Test
    void hasNoShareOfNothing() {
        assertThat(figures().confirmedShare().why()).isNotBlank();
        assertThat(figures().integratedShare().why()).isNotBlank();
    }

    private Tale raised() {
        return story.raised("ana", "north");
    }

    private BalanceFigures figures() {
        return Balance.of(story.views(), Filter.ALL, null).getFirst();
    }

}
