package dev.parley.commandservice.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import dev.parley.commandservice.imports.tables.TableFormat;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Exports by the names that the columns have in them, read without being told how. */
class TrackerExportsTests extends OnABench {

    private static final String JIRA = """
            Summary,Issue key,Issue id,Issue Type,Status,Project key,Project name,Priority,Resolution,Assignee,Reporter,Creator,Created,Updated,Last Viewed,Resolved,Component/s,Due Date,Votes,Labels,Labels,Description
            Export to Excel,PAY-1,10001,Story,Done,PAY,Payments,High,Done,alice,Bob Miller,carol,2024-03-01 10:15,2024-03-20 09:00,2024-03-21 09:00,2024-03-20 09:00,Reports,,3,a,b,"It says ""no"",
            twice"
            Dark mode,PAY-2,10002,Story,Closed,PAY,Payments,Low,Won't Do,,Bob Miller,carol,2024-03-02 10:15,2024-04-01 09:00,,2024-04-01 09:00,,,0,,,
            Single sign-on,PAY-3,10003,Story,To Do,PAY,Payments,Low,Unresolved,,Bob Miller,carol,2024-03-03 10:15,2024-03-04 09:00,,,,,0,,,
            """;

    private static final String LINEAR = """
            "ID","Team","Title","Description","Status","Estimate","Priority","Project ID","Project","Creator","Assignee","Labels","Cycle Number","Cycle Name","Cycle Start","Cycle End","Created","Updated","Started","Triaged","Completed","Canceled","Archived","Due Date","Parent issue","Initiatives","Project Milestone ID","Project Milestone","SLA Status","UUID","Time in status (minutes)","Related to","Blocked by","Duplicate of"
            "ENG-1","Core","Faster search","","Done","","High","","","ann@example.com","","","","","","","2024-05-14T08:53:33.000Z","2024-05-23T16:06:19.000Z","","","2024-05-23T16:06:19.000Z","","","","","","","","","","","","",""
            "ENG-2","Core","Search by voice","","Duplicate","","Low","","","ann@example.com","","","","","","","2024-05-15T08:53:33.000Z","2024-05-24T16:06:19.000Z","","","","2024-05-24T16:06:19.000Z","","","","","","","","","","","","ENG-1"
            "ENG-3","Core","Search by smell","","Canceled","","Low","","","ann@example.com","","","","","","","2024-05-16T08:53:33.000Z","2024-05-25T16:06:19.000Z","","","","2024-05-25T16:06:19.000Z","","","","","","","","","","","",""
            """;

    private static final String CANNY = """
            id,title,details,url,status,board,category,author,votes,score,created,statusChangedAt
            5c1,Import from Excel,,https://acme.canny.io/p/import,complete,Features,Reports,Ann Lee,41,80,2024-01-07T22:20:29.218Z,2024-02-01T10:00:00.000Z
            5c2,Push messages,,https://acme.canny.io/p/push,under review,Features,Mobile,Ann Lee,3,8,2024-01-08T22:20:29.218Z,
            5c3,A watch app,,https://acme.canny.io/p/watch,planned,Features,Mobile,Ann Lee,9,8,2024-01-09T22:20:29.218Z,2024-02-03T10:00:00.000Z
            """;

    private static final String PRODUCTBOARD = """
            Feature ID;Feature name;Status;Owner;Component;Created at;Last updated at
            f-1;Audit trail;Released;Zoë;Compliance;2024-01-02;2024-03-02
            f-2;Offline mode;New idea;Zoë;Mobile;2024-01-03;2024-01-03
            """;

    private static final String GITHUB = """
            number\ttitle\tstate\tstateReason\tauthor\tcreatedAt\tupdatedAt\tclosed\tclosedAt\turl
            17\tSupport ARM\tCLOSED\tCOMPLETED\tann\t2024-01-02T03:04:05Z\t2024-02-02T03:04:05Z\ttrue\t2024-02-01T03:04:05Z\thttps://github.com/acme/app/issues/17
            18\tSupport VAX\tCLOSED\tNOT_PLANNED\tann\t2024-01-03T03:04:05Z\t2024-02-02T03:04:05Z\ttrue\t2024-02-02T03:04:05Z\thttps://github.com/acme/app/issues/18
            19\tSupport RISC-V\tOPEN\t\tann\t2024-01-04T03:04:05Z\t2024-02-02T03:04:05Z\tfalse\t\thttps://github.com/acme/app/issues/19
            """;

    @Test
    void ofJiraComeIn() {
        Imported imported = imported(JIRA, StandardCharsets.UTF_8);
        assertThat(imported.byKind()).isEqualTo(Map.of("raised", 3L, "accepted", 1L, "delivered", 1L, "declined", 1L));
        assertThat(imported.inferred()).isEqualTo(Map.of("accepted", 1L));
        assertThat(bench.story("PAY-1")).containsExactly(tuple("RequestRaised", "2024-03-01"),
                tuple("RequestAccepted", "2024-03-20"), tuple("DeliveryRecorded", "2024-03-20"));
    }

    @Test
    void ofLinearComeInWithTheirDuplicates() {
        Imported imported = imported(LINEAR, StandardCharsets.UTF_8);
        assertThat(imported.byKind())
            .isEqualTo(Map.of("raised", 3L, "accepted", 1L, "delivered", 1L, "duplicate", 1L, "withdrawn", 1L));
        assertThat(bench.story("ENG-2")).containsExactly(tuple("RequestRaised", "2024-05-15"),
                tuple("MarkedDuplicate", "2024-05-24"));
    }

    @Test
    void ofCannyComeIn() {
        Imported imported = imported(CANNY, StandardCharsets.UTF_8);
        assertThat(imported.byKind()).isEqualTo(Map.of("raised", 3L, "accepted", 2L, "delivered", 1L));
        assertThat(bench.story("5c3")).containsExactly(tuple("RequestRaised", "2024-01-09"),
                tuple("RequestAccepted", "2024-02-03"));
    }

    @Test
    void ofProductboardComeInWithTheDayOfTheLastChangeSaidToBeInferred() {
        Imported imported = imported(PRODUCTBOARD, Charset.forName("windows-1252"));
        assertThat(imported.byKind()).isEqualTo(Map.of("raised", 2L, "accepted", 1L, "delivered", 1L));
        assertThat(imported.inferred()).isEqualTo(Map.of("accepted", 1L, "delivered", 1L));
        assertThat(imported(PRODUCTBOARD, StandardCharsets.UTF_8).unchanged()).isEqualTo(3);
    }

    @Test
    void ofGitHubComeIn() {
        Imported imported = imported("\uFEFF" + GITHUB, StandardCharsets.UTF_8);
        assertThat(imported.byKind()).isEqualTo(Map.of("raised", 3L, "accepted", 1L, "delivered", 1L, "declined", 1L));
        assertThat(bench.story("18")).containsExactly(tuple("RequestRaised", "2024-01-03"),
                tuple("RequestDeclined", "2024-02-02"));
    }

    private Imported imported(String table, Charset charset) {
        return bench.importTable(TableFormat.CSV, table.getBytes(charset), null);
    }

}
