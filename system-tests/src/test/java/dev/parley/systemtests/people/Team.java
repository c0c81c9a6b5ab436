package dev.parley.systemtests.people;

import dev.parley.standalone.ParleyApplication;
import dev.parley.systemtests.ParleyHere;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** A Parley that somebody has just set up. */
final class Team implements AutoCloseable {

    static final String ADAS_PASSWORD = "violet anchor hums twice";

    static final String BEAS_PASSWORD = "seven paper boats drift";

    private final ParleyHere parley;

    final String address;

    final Person ada;

    private Team(ParleyHere parley) {
        this.parley = parley;
        this.address = parley.address().replace("127.0.0.1", "localhost");
        this.ada = new Person(address);
    }

    static Team setUp(Path folder, String... options) throws Exception {
        return setUp(ParleyApplication.class, folder, options);
    }

    /**
     * @param application what is Parley, and what is not as it is outside of tests
     */
    static Team setUp(Class<?> application, Path folder, String... options) throws Exception {
        ParleyHere parley = ParleyHere.of(application, folder,
                Stream.concat(Stream.of("--parley.demo=false"), Stream.of(options)).toArray(String[]::new));
        Team team = new Team(parley);
        team.ada.post("/api/setup", arriving(parley.setupToken(), "ada", "Ada Lovelace", ADAS_PASSWORD)).is(201);
        return team;
    }

    /** Somebody else, who was invited with this role. */
    Person bea(String role) throws Exception {
        return invited("Bea", role);
    }

    /** Somebody else, who signs in by their name and Bea's password. */
    Person invited(String name, String role) throws Exception {
        String link = ada.post("/api/invitations", "{\"name\":\"" + name + "\",\"roles\":[\"" + role + "\"]}")
            .is(201)
            .text("link");
        Person person = new Person(address);
        person
            .post("/api/invitations/acceptance",
                    arriving(link.substring(link.indexOf('#') + 1), name.toLowerCase(Locale.ROOT), name, BEAS_PASSWORD))
            .is(201);
        return person;
    }

    /** What runs, for what no call can do. */
    <T> T bean(Class<T> type) {
        return parley.bean(type);
    }

    static String arriving(String secret, String login, String name, String password) {
        return "{\"token\":\"%s\",\"login\":\"%s\",\"name\":\"%s\",\"password\":\"%s\"}".formatted(secret, login, name,
                password);
    }

    @Override
    public void close() {
        parley.close();
    }

}
