package dev.parley.systemtests.page;

import dev.parley.systemtests.Api;
import java.io.IOException;
import java.util.stream.StreamSupport;

/** Where the sample negotiations are. */
final class Samples {

    private Samples() {
    }

    /** The address of the one with this title. */
    static String address(Windows windows, String title) throws IOException, InterruptedException {
        Api api = windows.as("product");
        return StreamSupport.stream(api.get("/api/negotiations?limit=200").json().get("items").spliterator(), false)
            .filter(item -> item.get("title").asString().equals(title))
            .map(item -> "/negotiations/" + item.get("id").asString())
            .findFirst()
            .orElseThrow();
    }

}
