package dev.parley.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One of each kind that can be erased: told, read in every way, and erased. */
final class ErasureStory {

    static final String PERSON = "Wilhelmina Quuxwood";

    static final String ACCOUNT = "Zanzibargo Holdings";

    static final String NARRATIVE = "Quetzalcoatlus Žižkov";

    static final String SECRET = "hunter2platypus";

    static final List<String> ALL = List.of(PERSON, ACCOUNT, NARRATIVE, SECRET);

    static final List<String> PEOPLE = List.of("sales", "product", "executive", "facilitator", "auditor", "privacy",
            "legal");

    private static final String AT = "at=2030-01-01T00:00:00Z";

    private static final List<String> FIGURES = List.of("decisions", "decisions?groupBy=quarter", "reasons",
            "unsupported", "time-to-decision", "counter-options", "overrides", "unresolved", "retention-risk",
            "calibration", "saturation", "balance");

    private final ParleyProcess commands;

    private final ParleyProcess queries;

    private String whole = "";

    private String other = "";

    private long secretAt;

    private long told;

    private long done;

    /**
     * @param commands where commands go
     * @param queries where questions go; the same process or another
     */
    ErasureStory(ParleyProcess commands, ParleyProcess queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** The ids of the entries whose keys are going to be destroyed. */
    List<String> entriesToErase(LogReader log) {
        return Stream.concat(log.stream(whole, 0).stream(), log.lines(List.of(secretAt)).stream().map(EntryLine::read))
            .map(Entry::id)
            .toList();
    }

    void tell() throws Exception {
        commands.as("facilitator").postLines("/api/imports", """
                {"ref":"R-1","step":"raised","on":"2024-03-01","title":"Imported","by":"%s"}
                {"ref":"R-1","step":"accepted","on":"2024-03-20","by":"%s","rationale":"It was asked for"}
                """.formatted(PERSON, PERSON)).expect(200);
        Api sales = commands.as("sales");
        whole = sales
            .post("/api/negotiations", Requests.raise(NARRATIVE).replace("Northwind " + NARRATIVE, "Northwind"))
            .expect(201)
            .json()
            .get("id")
            .asString();
        sales.post(one(whole) + "/claims", Requests.claim("They told us of " + NARRATIVE)).expect(201);
        sales.post(one(whole) + "/comments", "{\"text\":\"Who is " + NARRATIVE + "?\"}").expect(201);
        commands.as("product").post(one(whole) + "/objections", Requests.blockingObjection(NARRATIVE)).expect(201);
        other = sales.post("/api/negotiations", Requests.raise("Export").replace("Northwind Export", ACCOUNT))
            .expect(201)
            .json()
            .get("id")
            .asString();
        Api.Answer pasted = sales.post(one(other) + "/claims", Requests.claim("Use " + SECRET + " to sign in"))
            .expect(201);
        secretAt = pasted.position();
        told = commands.as("product")
            .post(one(other) + "/options", "{\"summary\":\"A saved view\",\"solvesProblem\":\"No more typing\"}")
            .expect(201)
            .position();
    }

    /**
     * Everything that was told is found: what is not there cannot be seen to have gone.
     */
    void isReadEverywhere() throws Exception {
        String before = String.join("\n", answers());
        assertThat(ALL).allSatisfy(secret -> assertThat(before).contains(secret));
        for (String word : List.of("quetzalcoatlus", "zanzibargo", SECRET)) {
            assertThat(found(word, "")).as(word).isNotEmpty();
        }
        assertThat(places(SECRET)).hasSize(1);
    }

    void erase() throws Exception {
        commands.erase("\"person\":\"" + PERSON + "\"");
        commands.erase("\"account\":\"" + ACCOUNT + "\"");
        commands.erase("\"negotiation\":\"" + whole + "\"");
        done = commands.erase("\"position\":" + secretAt);
    }

    /** Where it is read it is known by now that it was erased. */
    void isSeen() throws Exception {
        queries.as("auditor").get("/api/policy", "Parley-Min-Position", position()).expect(200);
    }

    void isReadNowhere() throws Exception {
        String after = String.join("\n", answers());
        assertThat(ALL).allSatisfy(secret -> assertThat(after).doesNotContainIgnoringCase(secret));
        assertThat(after).contains("erased person", "erased account", "A saved view");
        for (String word : List.of("quetzalcoatlus", "zanzibargo", SECRET)) {
            assertThat(found(word, "")).as(word).isEmpty();
            assertThat(found(word, "&asOf=" + told)).as(word).isEmpty();
            assertThat(places(word)).isEmpty();
        }
    }

    /** All figures as of when nothing was erased yet. */
    List<String> figures() throws Exception {
        List<String> figures = new ArrayList<>();
        for (String figure : FIGURES) {
            figures.add(get("auditor",
                    "/api/analytics/" + figure + (figure.contains("?") ? "&" : "?") + AT + "&asOf=" + told));
        }
        return figures;
    }

    /** What every kind of person is answered, now and as it was. */
    private List<String> answers() throws Exception {
        List<String> answers = new ArrayList<>();
        for (String login : PEOPLE) {
            for (String path : paths().toList()) {
                answers.add(get(login, path));
                answers.add(get(login, path + (path.contains("?") ? "&" : "?") + "asOf=" + told));
            }
        }
        for (String path : List.of("/api/audit/log", "/actuator/prometheus", "/api/erasures", "/api/holds")) {
            answers.add(get("auditor", path));
        }
        answers.add(queries.as("auditor")
            .get("/api/analytics/decisions", "Accept", "text/csv", "Parley-Min-Position", position())
            .response()
            .body());
        answers.addAll(queries.as("auditor").events(0, Math.max(told, done)));
        return answers;
    }

    private Stream<String> paths() {
        Stream<String> ones = Stream.of(whole, other)
            .flatMap(id -> Stream.of(one(id), one(id) + "/history", one(id) + "/precedents"));
        return Stream.concat(
                Stream.concat(Stream.of("/api/negotiations?limit=200", "/api/waiting", "/api/policy",
                        "/api/precedents?q=export", "/api/retrospectives"), ones),
                FIGURES.stream().map(figure -> "/api/analytics/" + figure));
    }

    private List<String> found(String word, String more) throws Exception {
        JsonNode list = queries.as("sales")
            .get("/api/negotiations?q=" + word + more, "Parley-Min-Position", position())
            .expect(200)
            .json();
        return list.get("items").valueStream().map(item -> item.get("id").asString()).toList();
    }

    private List<JsonNode> places(String text) throws Exception {
        return commands.as("privacy")
            .post("/api/erasures/scan", "{\"text\":\"" + text + "\"}")
            .expect(200)
            .json()
            .valueStream()
            .toList();
    }

    private String get(String login, String path) throws Exception {
        return queries.as(login).get(path, "Parley-Min-Position", position()).response().body();
    }

    private String position() {
        return Long.toString(Math.max(told, done));
    }

    private static String one(String id) {
        return "/api/negotiations/" + id;
    }

}
