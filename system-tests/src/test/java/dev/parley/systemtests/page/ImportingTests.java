package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** An export of a tracker, from the file to the board and back. */
@InBrowser
class ImportingTests {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String JIRA = """
            Summary,Issue key,Status,Resolution,Reporter,Created,Updated,Resolved,Labels,Labels
            Export for auditors,PG-1,Done,Done,Bob,01/Mar/24 3:26 PM,20/Mar/24 9:00 AM,20/Mar/24 9:00 AM,a,b
            Dark mode for bats,PG-2,Closed,Won't Do,Bob,02/Mar/24 3:26 PM,01/Apr/24 9:00 AM,01/Apr/24 9:00 AM,,
            Import of whales,PG-3,Waiting for legal,Unresolved,Bob,13/Mar/24 3:26 PM,14/Mar/24 9:00 AM,,,
            """;

    private static final String[][] WISHES = { { "Nr", "Wish", "Asked", "Status", "Decided" },
            { "PG-9", "A fainter grey", "2024-03-01", "Declined", "2024-03-09" } };

    @Test
    void anExportComesInIsSeenAndTakenBack(Windows windows) {
        Window fay = Window.of(windows, "facilitator", "/import");
        choose(fay, new FilePayload("jira.csv", "text/csv", JIRA.getBytes(StandardCharsets.UTF_8)));
        fay.sees("3 rows, each a request.");
        assertThat(fay.field("How days are written")).hasValue("d/MMM/yy h:mm a");
        assertThat(select(fay, "What the column Issue key says")).hasValue("ref");
        assertThat(select(fay, "What Won't Do means")).hasValue("declined");
        fay.button("Try it out").click();
        fay.sees("is a word that is not mapped: Waiting for legal");
        fay.keepsNobodyOut("import", Look.EVERY);
        select(fay, "What Waiting for legal means").selectOption("none");
        fay.button("Try it out").click();
        fay.sees("Nothing is wrong with it.");
        fay.button("Import").click();
        fay.sees("Came in");
        fay.page().reload();
        fay.sees("The last import");
        fay.page().navigate("/?q=whales");
        fay.sees("Import of whales");
        fay.page().goBack();
        fay.button("Take it back").click();
        fay.sees("3 requests withdrawn.");
        fay.page().navigate("/?q=whales");
        assertThat(fay.page().getByText("Import of whales")).hasCount(0);
    }

    @Test
    void whoGoesOnWhileItComesInIsLeftWhereTheyAre(Windows windows) {
        Window fay = Window.of(windows, "facilitator", "/import");
        choose(fay, new FilePayload("jira.csv", "text/csv",
                JIRA.replace("PG-", "PL-").replace("whales", "seals").getBytes(StandardCharsets.UTF_8)));
        fay.sees("3 rows, each a request.");
        select(fay, "What Waiting for legal means").selectOption("none");
        fay.button("Try it out").click();
        fay.sees("Nothing is wrong with it.");
        Late late = Late.on(fay.page(), "**/api/imports?*");
        fay.button("Import").click();
        late.awaitHeld();
        fay.page().locator("nav a[href='/retrospective']").first().click();
        late.arrive();
        fay.sees("Imported.");
        assertThat(fay.page()).hasURL(windows.parley().address() + "/retrospective");
    }

    @Test
    void theSameExportComesInAsAWorkbook(Windows windows) throws IOException {
        Window fay = Window.of(windows, "facilitator", "/import");
        String[] lines = JIRA.replace("PG-", "PW-").replace("whales", "dolphins").split("\n");
        choose(fay, new FilePayload("jira.xlsx", XLSX,
                workbook(Arrays.stream(lines).map(line -> line.split(",")).toArray(String[][]::new))));
        fay.sees("3 rows, each a request.");
        select(fay, "What Waiting for legal means").selectOption("none");
        fay.button("Try it out").click();
        fay.sees("Nothing is wrong with it.");
        fay.button("Import").click();
        fay.sees("Came in");
        fay.page().navigate("/?q=dolphins");
        fay.sees("Import of dolphins");
    }

    @Test
    void aSpreadsheetComesInByAMappingThatIsKept(Windows windows) throws IOException {
        Window fay = Window.of(windows, "facilitator", "/import");
        choose(fay, new FilePayload("wishes.xlsx", XLSX, workbook(WISHES)));
        fay.sees("1 row, each a change of a request.");
        select(fay, "What the column Wish says").selectOption("title");
        select(fay, "What the column Nr says").selectOption("ref");
        select(fay, "What the column Asked says").selectOption("raised");
        fay.sees("1 row, each a request.");
        fay.button("Try it out").click();
        fay.sees("Nothing is wrong with it.");
        choose(fay, new FilePayload("wishes-of-may.xlsx", XLSX, workbook(WISHES)));
        fay.field("A mapping that is kept").selectOption("wishes");
        assertThat(select(fay, "What the column Asked says")).hasValue("raised");
    }

    @Test
    void whatIsChangedWhileTheWordsAreReadStays(Windows windows) throws IOException {
        Window fay = Window.of(windows, "facilitator", "/import");
        choose(fay, new FilePayload("hopes.xlsx", XLSX, workbook(WISHES)));
        fay.sees("1 row, each a change of a request.");
        Late late = Late.on(fay.page(), "**/api/imports/mapping?mapping=*");
        select(fay, "What the column Status says").selectOption("rationale");
        late.awaitHeld();
        select(fay, "What the column Wish says").selectOption("title");
        late.arrive();
        assertThat(select(fay, "What the column Wish says")).hasValue("title");
        assertThat(select(fay, "What the column Status says")).hasValue("rationale");
    }

    @Test
    void aFileThatCannotBeReadSaysWhatToDo(Windows windows) {
        Window fay = Window.of(windows, "facilitator", "/import");
        choose(fay, new FilePayload("requests.xlsx", XLSX, "ref,title".getBytes(StandardCharsets.UTF_8)));
        assertThat(fay.page().getByRole(AriaRole.ALERT)).containsText("save it as .xlsx, or send CSV");
    }

    @Test
    void othersAreNotOfferedIt(Windows windows) {
        Window sally = Window.of(windows, "sales", "/");
        assertThat(sally.page().getByRole(AriaRole.LINK, named("Raise"))).isVisible();
        assertThat(sally.page().getByRole(AriaRole.LINK, named("Import"))).hasCount(0);
        sally.page().navigate("/import");
        sally.sees("A facilitator imports history.");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void choose(Window window, FilePayload file) {
        window.page().locator("input[type=file]").setInputFiles(file);
    }

    private static Locator select(Window window, String label) {
        return window.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static byte[] workbook(String[][] rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Wishes");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
        }
        return file.toByteArray();
    }

}
