package dev.parley.systemtests;

/** Bodies of calls, as the stories here use them. */
final class Requests {

    private Requests() {
    }

    /** A request with one claim that stands by itself. */
    static String raise(String title) {
        return """
                {"title":"%s","problem":"Finance re-keys every invoice by hand","ask":"Export invoices as CSV",
                 "salesTeam":"EMEA","productArea":"Billing","segment":"Mid-market",
                 "demands":[{"account":"Northwind %s","stake":{"amount":48000,"currency":"EUR","basis":"ARR"}}],
                 "claims":[{"code":"G03","statement":"Eleven of twenty asked have it"}]}
                """.formatted(title, title);
    }

    static String claim(String statement) {
        return """
                {"code":"Y08","statement":"%s"}
                """.formatted(statement);
    }

    static String blockingObjection(String harm) {
        return """
                {"code":"G06","harm":"%s","argument":"The export leaves the tenant's boundary","blocking":true}
                """.formatted(harm);
    }

    static String accept(String today) {
        return """
                {"disposition":"ACCEPTED","rationale":"It is the problem that we build for","decidedOn":"%s",
                 "displacesNothingBecause":"The squad has a free week",
                 "forecast":{"statement":"Ten accounts use it","probability":0.7,"reviewOn":"2030-01-31"}}
                """.formatted(today);
    }

}
