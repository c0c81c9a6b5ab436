package dev.parley.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every list and every analytic over HTTP, one call after the other, on a log of 10,000
 * and one of 100,000 negotiations, to which somebody appends all the while: how long the
 * answers take and how much processor time each costs. The system property
 * {@code negotiations} sets the larger size, {@code fewer} the smaller; {@code questions}
 * names those to ask, separated by semicolons, by how their names begin.
 */
final class QueriesBenchmark implements Benchmark {

    private static final int PORT = 8501;

    /** Before anything is measured while the log grows. */
    private static final int FIRST_APPENDS = 5;

    private static final List<String> WORDS = List.of("export invoices", "re-keys every invoice on Mondays",
            "approval before every audit", "shiping notes", "administrator reconciles stock");

    @Override
    public String name() {
        return "queries";
    }

    @Override
    public void run(Path folder) throws Exception {
        int most = Integer.getInteger("negotiations", 100_000);
        int fewer = Integer.getInteger("fewer", most / 10);
        for (int negotiations : fewer == most ? List.of(most) : List.of(fewer, most)) {
            Path log = Logs.copy(Logs.ofNegotiations(negotiations), folder.resolve(negotiations + ".db"));
            long started = System.nanoTime();
            try (QueryProcess service = QueryProcess.start(log, PORT, options())) {
                double ready = (System.nanoTime() - started) / 1e9;
                service.awaitSearch();
                double searchable = (System.nanoTime() - started) / 1e9;
                ask(service, log, negotiations + " negotiations, ready after " + Table.figure(ready)
                        + " s, searchable after " + Table.figure(searchable) + " s");
            }
        }
    }

    /** Those of the query service's image, and what else the system property names. */
    private static String[] options() {
        return ("-Xmx3g -XX:MaxTenuringThreshold=1 -XX:+UnlockExperimentalVMOptions -XX:G1MaxNewSizePercent=8 "
                + System.getProperty("options", ""))
            .strip()
            .split(" +");
    }

    private static void ask(QueryProcess service, Path log, String title) throws Exception {
        Asked asked = new Asked(service);
        List<Question> questions = questions(service);
        for (Question question : questions) {
            asked.warmUp(question);
        }
        for (Question question : questions) {
            asked.ask(question);
        }
        try (Steady writer = Steady.to(log)) {
            writer.awaitAppends(FIRST_APPENDS);
            for (Question question : questions) {
                asked.askMore(question);
            }
            asked.appended(writer.appended());
        }
        asked.table(title + ", heap " + Table.figure(service.heap()) + " MiB").print();
    }

    private static List<Question> questions(QueryProcess service) throws Exception {
        List<Question> all = new ArrayList<>(List.of(Question.list("list", "/api/negotiations"),
                Question.list("list by update", "/api/negotiations?sort=-updatedAt&limit=200"),
                new Question("list, filtered", "sales", 20,
                        random -> "/api/negotiations?state=DECIDED&" + Question.filter(random)),
                new Question("list, deep page", "sales", 20, pages(service)),
                new Question("list, q", "sales", 30, random -> "/api/negotiations?q=" + word(random)),
                Question.list("waiting, sales", "/api/waiting"),
                new Question("waiting, product", "product", 20, _ -> "/api/waiting"),
                Question.list("retrospectives", "/api/retrospectives"), Question.list("catalogue", "/api/reasons")));
        Question.analytics().forEach(analytic -> {
            all.add(Question.plain(analytic));
            all.add(Question.filtered(analytic));
        });
        List.of("decisions", "reasons", "time-to-decision", "saturation")
            .forEach(analytic -> all.add(Question.neverAsked(analytic)));
        List.of("overrides", "trends", "changes").forEach(analytic -> all.add(Question.plain(analytic)));
        all.addAll(lookingBack(service));
        List<String> wanted = List.of(System.getProperty("questions", "").split(";"));
        return all.stream().filter(question -> wanted.stream().anyMatch(question.name()::startsWith)).toList();
    }

    private static List<Question> lookingBack(QueryProcess service) throws Exception {
        long head = Long
            .parseLong(service.get("sales", "/api/reasons").headers().firstValue("Parley-Position").orElseThrow());
        List<String> ids = ids(service);
        return List.of(
                new Question("asOf, decisions", "sales", 200,
                        random -> "/api/analytics/decisions?asOf=" + (1 + random.nextLong(head))),
                new Question("asOf, list", "sales", 200,
                        random -> "/api/negotiations?asOf=" + (1 + random.nextLong(head))),
                new Question("precedents", "sales", 30, random -> "/api/precedents?q=" + word(random)),
                new Question("precedents of one", "sales", 30,
                        random -> "/api/negotiations/" + Question.any(ids, random) + "/precedents"),
                new Question("one negotiation", "sales", 20,
                        random -> "/api/negotiations/" + Question.any(ids, random)));
    }

    private static String word(Random random) {
        return Question.any(WORDS, random).replace(' ', '+');
    }

    private static List<String> ids(QueryProcess service) throws Exception {
        JsonNode page = json(service, "/api/negotiations?limit=200&state=DECIDED");
        return page.path("items").values().stream().map(item -> item.path("id").asString()).toList();
    }

    /** Somebody who reads on, page after page, as far as it goes. */
    private static Function<Random, String> pages(QueryProcess service) throws Exception {
        List<String> cursors = new ArrayList<>(List.of(""));
        for (int page = 0; page < 20; page++) {
            JsonNode next = json(service, "/api/negotiations?limit=200" + cursors.getLast()).path("next");
            if (next.isString()) {
                cursors.add("&cursor=" + next.asString());
            }
        }
        return random -> "/api/negotiations?limit=200" + Question.any(cursors, random);
    }

    private static JsonNode json(QueryProcess service, String path) throws Exception {
        return new JsonMapper().readTree(service.get("sales", path).body());
    }

}
