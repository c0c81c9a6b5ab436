package dev.parley.benchmarks;

/**
 * A client that gives reasons, to one negotiation after the other: each gets a hundred,
 * which is more than people give.
 */
final class Claiming implements HttpBenchmark.Call {

    private static final int CLAIMS = 100;

    private final ParleyServer server;

    private String negotiation = "";

    private int claims;

    Claiming(ParleyServer server) {
        this.server = server;
    }

    @Override
    public void make() throws Exception {
        if (claims % CLAIMS == 0) {
            negotiation = server.raise();
        }
        else {
            server.claim(negotiation);
        }
        claims++;
    }

}
