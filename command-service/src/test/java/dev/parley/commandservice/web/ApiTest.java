package dev.parley.commandservice.web;

import dev.parley.commandservice.CommandServiceApplication;
import dev.parley.eventlog.LogStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The command service on a port of its own and a log of its own. */
@ResourceLock("the service, whose log is read by one class at a time")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "parley.demo=true",
        classes = CommandServiceApplication.class)
abstract class ApiTest {

    static final String REQUEST = """
            {"title":"Export of reports","problem":"Controllers copy figures by hand","ask":"An Excel button",
             "salesTeam":"EMEA","productArea":"Reporting","segment":"ENTERPRISE",
             "demands":[{"account":"Acme","stake":{"amount":120000,"currency":"EUR","basis":"ARR","stage":"open"},
                         "neededBy":"2027-06-30"}],
             "claims":[{"code":"Y03","statement":"Acme leaves otherwise"}]}""";

    @LocalServerPort
    int port;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    LogStore log;

    @SuppressWarnings("NullAway.Init")
    Api api;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("parley.store", () -> "sqlite:" + folder().resolve("parley.db"));
    }

    @BeforeEach
    void open() {
        api = new Api(port);
    }

    /** Raised by sales for Acme, with the one claim Y03; answers with its path. */
    String raised() {
        return "/api/negotiations/" + api.post("sales", "/api/negotiations", REQUEST).isDone(201).id();
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("parley");
            folder.toFile().deleteOnExit();
            return folder;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
