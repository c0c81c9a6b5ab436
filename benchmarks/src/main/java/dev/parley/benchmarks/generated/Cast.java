package dev.parley.benchmarks.generated;

import dev.parley.personaldata.Directory;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.PersonId;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Who takes part, and where. The people of the demo are among them, so that one can sign
 * in and find work of one's own.
 */
record Cast(List<PersonId> sales, List<PersonId> product, PersonId executive, PersonId facilitator,
        List<AccountId> accounts) {

    static final List<String> TEAMS = List.of("DACH", "Nordics", "UKI", "France", "Iberia", "Benelux", "Italy", "CEE",
            "US East", "US West", "Canada", "APAC");

    static final List<String> AREAS = List.of("Reporting", "Billing", "Integrations", "Access", "Mobile", "Search",
            "Workflow", "Notifications", "Import", "Catalogue", "Pricing", "Contracts", "Audit", "Inventory", "Portal",
            "Forms", "Archive", "Localisation", "Identity", "Analytics");

    static final List<String> SEGMENTS = List.of("Mid-market", "Enterprise", "Small business", "Public sector");

    private static final int PEOPLE = 40;

    private static final int ACCOUNTS = 400;

    static Cast in(Directory directory) {
        return new Cast(many(PEOPLE, n -> directory.person(login("sales", n))),
                many(PEOPLE / 2, n -> directory.person(login("product", n))), directory.person("executive"),
                directory.person("facilitator"), many(ACCOUNTS, n -> directory.account("Account " + n)));
    }

    /** {@code sales}, {@code sales2}, {@code sales3} … */
    private static String login(String role, int n) {
        return n == 0 ? role : role + (n + 1);
    }

    private static <T> List<T> many(int count, IntFunction<T> make) {
        return IntStream.range(0, count).mapToObj(make).toList();
    }

}
