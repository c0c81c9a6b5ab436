package dev.parley.queryservice.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Story;
import dev.parley.queryservice.Tale;
import dev.parley.sharedevents.ClaimEvent;
import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.ClaimEvent.EvidenceAttached;
import dev.parley.sharedevents.ClaimEvent.ClaimDisputed;
import dev.parley.sharedevents.ClaimEvent.ClaimChallenged;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.CommentEvent.CommentAdded;
import dev.parley.sharedevents.CommentId;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.OptionEvent.CounterOptionRejected;
import dev.parley.sharedevents.OptionEvent.CounterOptionProposed;
import dev.parley.sharedevents.OptionEvent.AnsweredBy;
import dev.parley.sharedevents.EvidenceId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.OutcomeEvent.ProcessScored;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.ReferenceEvent.ReferenceRemoved;
import dev.parley.sharedevents.ReferenceId;
import dev.parley.sharedevents.Side;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on the log no more, or not for everybody, is not found. */
class NoLongerFoundTests {

    private static final ClaimId CLAIM = new ClaimId("c");

    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void open() {
        library = new Library(folder);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void anAccountThatWasErasedIsNotFoundAnyMore() {
        library.asked("Login").demanding("Umbrella Corp", "1", "EUR");
        assertThat(library.find("umbrella")).hasSize(1);
        library.eraseAccount("Umbrella Corp");
        assertThat(library.find("umbrella")).isEmpty();
    }

    @Test
    void whatWasTakenBackIsNotFoundFromThenOn() {
        Tale tale = library.asked("Login").sales(claim("zebra"));
        int before = library.story.told().size();
        tale.retracted();
        assertThat(library.find("zebra")).isEmpty();
        assertThat(library.hits("zebra", 1, before)).hasSize(1);
    }

    @Test
    void whatWasFoundBeforeItWasTakenBackIsNotFoundAfterwards() {
        library.asked("Another zebra");
        Tale tale = library.asked("Login").sales(claim("zebra"));
        int before = library.story.told().size();
        assertThat(library.find("zebra")).hasSize(2).contains(tale.id());
        tale.retracted();
        assertThat(library.find("zebra")).hasSize(1).doesNotContain(tale.id());
        assertThat(library.hits("zebra", 1, before)).hasSize(2);
        assertThat(library.find("zebra")).hasSize(1);
    }

    @Test
    void whatItWasTiedToIsNotFoundFromItsRemovalOn() {
        Tale tale = library.asked("Login")
            .sales(library.tied("r1", "JIRA:PAY-42"))
            .sales(library.tied("r2", "JIRA:PAY-43"));
        int before = library.story.told().size();
        tale.sales(new ReferenceRemoved(new ReferenceId("r1"), null));
        assertThat(library.find("PAY-42")).isEmpty();
        assertThat(library.find("PAY-43")).containsExactly(tale.id());
        assertThat(library.hits("PAY-42", 1, before)).hasSize(1);
    }

    @Test
    void aCommentIsFoundWhileItCounts() {
        Tale tale = library.asked("Login")
            .sales(new CommentAdded(new CommentId("c"), null, Narrative.of("zebra"), List.of()));
        assertThat(library.find("zebra")).containsExactly(tale.id());
        tale.retracted();
        assertThat(library.find("zebra")).isEmpty();
    }

    @Test
    void whatHangsOnARetractedClaimIsNotFoundAfterwards() {
        Tale tale = library.asked("Login").sales(claim("zebra"));
        Story.Told claimed = library.story.told().getLast();
        tale.product(new ClaimChallenged(CLAIM, Narrative.of("giraffe")))
            .sales(new EvidenceAttached(new EvidenceId("e"), CLAIM, Narrative.of("okapi"), null, null, null))
            .product(new ClaimDisputed(CLAIM, Narrative.of("antelope")));
        int before = library.story.told().size();
        assertThat(library.find("antelope")).containsExactly(tale.id());
        tale.retracted(claimed);
        assertThat(List.of("zebra", "giraffe", "okapi", "antelope"))
            .allSatisfy(word -> assertThat(library.find(word)).isEmpty())
            .allSatisfy(word -> assertThat(library.hits(word, 1, before)).hasSize(1));
        assertThat(library.find("login")).containsExactly(tale.id());
    }

    @Test
    void anAnswerToARetractedOptionIsNotFoundAfterwards() {
        OptionId option = new OptionId("o");
        Tale tale = library.asked("Login")
            .product(new CounterOptionProposed(option, Narrative.of("zebra"), Narrative.of("giraffe"), null, null,
                    Side.ANSWERING));
        Story.Told proposed = library.story.told().getLast();
        tale.sales(new CounterOptionRejected(option, AnsweredBy.REP, Narrative.of("okapi")));
        assertThat(library.find("okapi")).containsExactly(tale.id());
        tale.retracted(proposed);
        assertThat(List.of("zebra", "giraffe", "okapi")).allSatisfy(word -> assertThat(library.find(word)).isEmpty());
    }

    @Test
    void aCorrectionOfWhatWasRetractedLaterIsNotFoundAfterwards() {
        Tale tale = library.asked("Login").sales(claim("zebra"));
        Story.Told claimed = library.story.told().getLast();
        tale.corrected("statement", Narrative.of("giraffe"));
        assertThat(library.find("zebra")).isEmpty();
        assertThat(library.find("giraffe")).containsExactly(tale.id());
        tale.retracted(claimed);
        assertThat(library.find("giraffe")).isEmpty();
    }

    @Test
    void whatWasFoundBeforeItWasErasedIsNotFoundAfterwards() {
        Tale tale = library.asked("Password hunter");
        assertThat(library.find("hunter")).containsExactly(tale.id());
        library.index.forget(List.of(tale.now().request().wording().title()));
        assertThat(library.find("hunter")).isEmpty();
    }

    @Test
    void whatWasErasedCanBeForgotten() {
        Tale tale = library.asked("Password hunter");
        library.follow();
        library.index.forget(List.of(tale.now().request().wording().title()));
        assertThat(library.find("hunter")).isEmpty();
    }

    @Test
    void aScoreThatIsHiddenIsNotFoundByItsNote() {
        library.asked("Login").sales(new ProcessScored(Side.ASKING, 1, Narrative.of("zebra")));
        assertThat(library.find("zebra")).isEmpty();
    }

    @Test
    void aScoreThatIsHiddenIsNotFoundByWhatItsNoteWasCorrectedTo() {
        library.asked("Login")
            .sales(new ProcessScored(Side.ASKING, 1, Narrative.of("zebra")))
            .corrected("note", Narrative.of("giraffe"));
        assertThat(library.find("giraffe")).isEmpty();
    }

    private static ClaimAdded claim(String statement) {
        return new ClaimAdded(CLAIM, new ReasonCode("Y03"), Narrative.of(statement), Side.ASKING,
                ClaimEvent.Favours.YES);
    }

}
