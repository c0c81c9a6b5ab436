package dev.parley.queryservice.analytics.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Story;
import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.filters.Period;
import dev.parley.queryservice.filters.PeriodBy;
import dev.parley.sharedevents.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SmallTeamTests {

    private final Story story = new Story();

    @Test
    void standTogetherAsOther() {
        people("north", "a", "b", "c");
        people("south", "d", "e");
        people("west", "f");
        assertThat(groups(GroupBy.SALES_TEAM)).containsExactly("north", "other");
    }

    @Test
    void takeAShownTeamWithThemRatherThanBeFoundBySubtraction() {
        people("north", "a", "b", "c", "d");
        people("east", "e", "f", "g");
        people("south", "h", "i");
        assertThat(groups(GroupBy.SALES_TEAM)).containsExactly("north", "other");
        assertThat(of(Filter.ALL, GroupBy.SALES_TEAM).getLast().raised()).isEqualTo(5);
    }

    @Test
    void askedForByNameAnswerForAllOfOther() {
        people("north", "a", "b", "c");
        people("south", "d", "e");
        people("west", "f");
        assertThat(counted(team("west"))).isEqualTo(3);
        assertThat(counted(team("other"))).isEqualTo(3);
        assertThat(counted(team("north"))).isEqualTo(3);
    }

    private void people(String team, String... people) {
        for (String person : people) {
            story.raised(person, team);
        }
    }

    private Filter team(String team) {
        return new Filter(team == null ? null : Name.of(team), null, null, null, null, null, Period.ALWAYS,
                PeriodBy.RAISED);
    }

    private List<DecisionCounts> of(Filter filter, @Nullable GroupBy groupBy) {
        return Decisions.of(story.views(), filter, groupBy, Basis.FIRST);
    }

    private long counted(Filter filter) {
        return of(filter, null).getFirst().raised();
    }

    private List<String> groups(GroupBy groupBy) {
        return of(Filter.ALL, groupBy).stream().map(counts -> counts.group().name()).toList();
    }

}
