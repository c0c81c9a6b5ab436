package dev.parley.queryservice.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Tale;
import dev.parley.sharedevents.ClaimEvent;
import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Side;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSearchTests {

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

    @ParameterizedTest
    @ValueSource(strings = { "export", "EXPORT", "exports", "exported", "exporting", "exprot", "expotr", "xport",
            "Exporte", "the export", "export of the report", "spreadsheats", "café" })
    void wordFormsAndTypingErrorsHideNothing(String text) {
        Tale wanted = library.asked("Export of reports", "Controllers copy figures", "A spreadsheet for the cafe");
        library.asked("Dark mode");
        assertThat(library.find(text)).containsExactly(wanted.id());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Abrechnung", "Abrechnungen", "Abrechnunegn" })
    void wordsOfOtherLanguagesAreFoundToo(String text) {
        Tale wanted = library.asked("Abrechnungen nach Ländern");
        assertThat(library.find(text)).containsExactly(wanted.id());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "***", "AND OR NOT", "(((", "\"", "title:", "a^b~2", "[1 TO 2]", "\\", "\u0000",
            "\ud83d\ude00", "+-&&||!(){}[]^\"~*?:\\/" })
    void noTextIsTooStrange(String text) {
        library.asked("Export of reports");
        assertThat(library.find(text)).isEmpty();
    }

    @Test
    void aTextOfAnyLengthIsAnswered() {
        library.asked("Export of reports");
        assertThat(library.find("word ".repeat(20_000))).isEmpty();
        assertThat(library.find("x".repeat(20_000))).isEmpty();
    }

    @Test
    void wordsMayStandInDifferentEntries() {
        Tale wanted = library.asked("Export of reports")
            .sales(new ClaimAdded(new ClaimId("c"), new ReasonCode("Y03"), Narrative.of("They leave by christmas"),
                    Side.ASKING, ClaimEvent.Favours.YES));
        library.asked("Export of pictures");
        assertThat(library.find("reports christmas")).containsExactly(wanted.id());
    }

    @Test
    void theSameWordComesBeforeAFormOfItAndATypingError() {
        Tale mistyped = library.asked("Invoyce layout");
        Tale same = library.asked("Invoice layout");
        Tale form = library.asked("Invoicing layout");
        assertThat(library.find("invoice")).containsExactly(same.id(), form.id(), mistyped.id());
    }

    @Test
    void aTitleCountsMoreThanWhatIsSaidBesides() {
        Tale inTitle = library.asked("Single sign on");
        Tale besides = library.asked("Login", "A single directory", "nothing");
        library.asked("Directory of contacts");
        assertThat(library.find("single")).containsExactly(inTitle.id(), besides.id());
    }

    @Test
    void anAccountIsFoundByItsName() {
        Tale wanted = library.asked("Login").demanding("Umbrella Corp", "1", "EUR");
        library.asked("Export");
        assertThat(library.find("umbrella corp")).containsExactly(wanted.id());
    }

    @ParameterizedTest
    @CsvSource({ "Umbrella", "umbrella pharma", "umbr", "login for Umbrella Pharma" })
    void anAccountIsFoundByAnyWordOfItsName(String text) {
        Tale wanted = library.asked("Login").demanding("Umbrella Pharma, Inc.", "1", "EUR");
        library.asked("Export");
        assertThat(library.find(text)).containsExactly(wanted.id());
    }

    @ParameterizedTest
    @CsvSource({ "agata, Festa di Sant'Agata", "sant agata, Festa di Sant’Agata", "santagata, Sant'Agata",
            "email, Alerts by e-mail", "e-mail, Alerts by email", "mail, Alerts by e-mail",
            "iso27001, An ISO 27001 audit", "ISO 27001, Ready for iso27001", "ISO-27001, An ISO 27001 audit",
            "27001, ISO27001", "v2.1, Support API v2.1", "2.1, Support API v2.1", "sign-on, Single sign on",
            "signon, Single sign-on", "송장, 송장을 내보내기", "송장을, 송장 내보내기", "follow-up, Reminders to follow up",
            "\uff45xport, Export", "ex\u00adport, Export" })
    void whatJoinsAndPartsWordsHidesNothing(String text, String title) {
        Tale wanted = library.asked(title);
        library.asked("Dark mode");
        assertThat(library.find(text)).containsExactly(wanted.id());
    }

    @ParameterizedTest
    @CsvSource({ "1559, 1558", "v2.1, v2.2", "iso27001, iso27002", "2025, 20251" })
    void anotherNumberIsNoTypingError(String text, String title) {
        library.asked(title);
        assertThat(library.find(text)).isEmpty();
    }

    @Test
    void whatWasImportedIsFoundByItsReference() {
        Tale wanted = library.story.imported("EIP-1559");
        library.story.imported("EIP-1558");
        for (String text : List.of("EIP-1559", "eip 1559", "1559", "eip1559")) {
            assertThat(library.find(text)).as(text).containsExactly(wanted.id());
        }
    }

    @ParameterizedTest
    @CsvSource({ "PAY-42", "pay42", "42", "PAY-4", "as in pay-42" })
    void whatIsTiedToAnotherSystemIsFoundByItsIdThere(String text) {
        Tale wanted = library.asked("As in the ticket").sales(library.tied("r1", "JIRA:PAY-42"));
        library.asked("As in the ticket").sales(library.tied("r1", "JIRA:SHOP-43"));
        assertThat(library.find(text)).containsExactly(wanted.id());
    }

    @ParameterizedTest
    @ValueSource(strings = { "JIRA", "pay", "PAY-43", "43", "1-42" })
    void whatAllTicketsHaveFindsNone(String text) {
        library.asked("Login").sales(library.tied("r1", "JIRA:PAY-42"));
        assertThat(library.find(text)).isEmpty();
    }

    @Test
    void aLongTitleCutsOffNothingThatSharesARareWord() {
        Tale wanted = library.asked("Zebra");
        library.asked("Export");
        library.follow();
        assertThat(library.like("Let controllers of subsidiaries in several countries print quarterly statements of "
                + "account with their own letterhead, footers, watermarks, signatures and a zebra", 10))
            .extracting(Hit::negotiation)
            .containsExactly(wanted.id());
    }

    @Test
    void whatCameLaterChangesNoEarlierAnswer() {
        Random random = new Random(7);
        List<String> words = List.of("export", "report", "invoice", "login", "audit", "billing", "filter", "search");
        for (int i = 0; i < 60; i++) {
            library.asked(any(words, random) + " " + any(words, random), any(words, random), any(words, random));
        }
        int then = library.story.told().size();
        List<Hit> live = library.hits("export invoices", 0.3, then);
        for (int i = 0; i < 60; i++) {
            library.asked("export " + any(words, random), any(words, random), "exports of reports");
        }
        library.follow();
        assertThat(live).isNotEmpty();
        assertThat(library.hits("export invoices", 0.3, then)).isEqualTo(live);
        assertThat(library.hits("export invoices", 0.3, library.story.told().size())).isNotEqualTo(live);
    }

    @Test
    void saysWhichWordsWereFound() {
        NegotiationId wanted = library.asked("Export of reports").id();
        Hit hit = library.hits("excel exports", 0.5, library.story.told().size()).getFirst();
        assertThat(hit.negotiation()).isEqualTo(wanted);
        assertThat(hit.words()).containsExactly("exports");
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

}
