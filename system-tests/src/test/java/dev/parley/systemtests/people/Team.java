package dev.parley.systemtests.people;

import dev.parley.commandservice.accounts.SettingUp;
import dev.parley.servicestart.ParleyStart;
import dev.parley.standalone.ParleyApplication;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/** A Parley that somebody has just set up. */
final class Team implements AutoCloseable {

    static final String ADAS_PASSWORD = "violet anchor hums twice";

    static final String BEAS_PASSWORD = "seven paper boats drift";

    private final ConfigurableApplicationContext parley;

    final String address;

    final Person ada;

    private Team(ConfigurableApplicationContext parley, String address) {
        this.parley = parley;
        this.address = address;
        this.ada = new Person(address);
    }

    static Team setUp(Path folder, String... options) throws Exception {
        return setUp(ParleyApplication.class, folder, options);
    }

    /**
     * @param application what is Parley, and what is not as it is outside of tests
     */
    static Team setUp(Class<?> application, Path folder, String... options) throws Exception {
        String[] arguments = Stream
            .concat(Stream.of("--parley.demo=false", "--parley.store=sqlite:" + folder.resolve("parley.db")),
                    Stream.of(options))
            .toArray(String[]::new);
        ConfigurableApplicationContext parley = ParleyStart.run(application, "0", arguments);
        Team team = new Team(parley, "http://localhost:" + parley.getEnvironment().getProperty("local.server.port"));
        String secret = parley.getBean(SettingUp.class).newLink(Instant.now()).orElseThrow();
        team.ada.post("/api/setup", arriving(secret, "ada", "Ada Lovelace", ADAS_PASSWORD)).is(201);
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
        return parley.getBean(type);
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
