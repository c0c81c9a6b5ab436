package dev.parley.systemtests;

import java.io.IOException;

/** Parley as it is called, whatever process it runs in. */
public interface Parley extends AutoCloseable {

    /** The API as this person calls it. */
    Api as(String login);

    /** Where a browser finds it. */
    String address();

    /** What it says of itself. */
    Documented documented();

    /**
     * Has this erased, on the order of two people; answers with the position after it.
     * @param subject a member of JSON, such as {@code "position":7}
     */
    default long erase(String subject) throws IOException, InterruptedException {
        String id = as("privacy").post("/api/erasures", "{\"subject\":{" + subject + "},\"reason\":\"It has to go\"}")
            .expect(201)
            .json()
            .get("id")
            .asString();
        return as("legal").post("/api/erasures/" + id + "/approval", "{\"reason\":\"Nothing stands against it\"}")
            .expect(200)
            .position();
    }

    @Override
    void close();

}
