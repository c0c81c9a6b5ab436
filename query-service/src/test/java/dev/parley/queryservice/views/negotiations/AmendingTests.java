package dev.parley.queryservice.views.negotiations;

import static dev.parley.queryservice.Phrases.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Story;
import dev.parley.queryservice.Tale;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.ReasonCode;
import org.junit.jupiter.api.Test;

/** What was corrected holds its new value in the views from the correction on. */
class AmendingTests {

    private final Story story = new Story();

    private final Tale tale = story.raised("ana", "north");

    @Test
    void ofTheSalesTeamMovesTheRequestToIt() {
        correct(1, "salesTeam", "south");
        assertThat(tale.now().request().salesTeam()).isEqualTo(Name.of("south"));
        assertThat(story.views().negotiations().raisers().byTeam()).containsOnlyKeys(Name.of("south"));
        assertThat(story.viewsAt(1).negotiations().get(0).request().salesTeam()).isEqualTo(Name.of("north"));
    }

    @Test
    void ofTheTitleSaysWhereTheNewOneStands() {
        correct(1, "title", TEXT);
        assertThat(tale.now().request().wording().title()).isEqualTo(2);
        assertThat(tale.now().request().raised().position()).isEqualTo(1);
    }

    @Test
    void ofAnAccountTwiceLeavesTheLast() {
        tale.demanding("acme", "100", "EUR");
        correct(2, "account", new AccountId("a_beta"));
        correct(2, "account", new AccountId("a_gamma"));
        assertThat(tale.now().countedDemands()).extracting(Demand::account).containsExactly(new AccountId("a_gamma"));
        assertThat(tale.now().amendments()).extracting(Amendment::field).containsExactly("account", "account");
    }

    @Test
    void changesNoOtherEntry() {
        tale.demanding("acme", "100", "EUR").claiming("Y03");
        Negotiation before = tale.now();
        correct(3, "code", new ReasonCode("Y04"));
        assertThat(tale.now().demands()).isEqualTo(before.demands());
        assertThat(tale.now().reasons()).extracting(Object::toString).containsExactly("Y04");
    }

    private void correct(long position, String field, Object value) {
        tale.corrected(story.told().get(Math.toIntExact(position - 1)), field, value);
    }

}
