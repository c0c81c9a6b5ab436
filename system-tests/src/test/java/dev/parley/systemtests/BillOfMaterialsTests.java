package dev.parley.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the jar says that it brings along. */
class BillOfMaterialsTests {

    private static final Path NOTICE = Path.of(System.getProperty("parley.root", ".."), "NOTICE");

    private static final Pattern LIBRARY = Pattern.compile("[^\\s:]+:[^\\s:]+:[^\\s:]+");

    @Test
    void isInTheJar() throws IOException {
        JsonNode bill = bill();
        assertThat(bill.get("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(bill.at("/metadata/component/name").asString()).isEqualTo("standalone");
    }

    /** Licences are what the one is for, and checksums what the other is for. */
    @Test
    void namesTheSameLibrariesAsTheNoticeDoes() throws IOException {
        List<String> inNotice = Files.readAllLines(NOTICE)
            .stream()
            .filter(line -> LIBRARY.matcher(line).matches())
            .toList();
        assertThat(libraries(bill())).hasSizeGreaterThan(100).containsExactlyInAnyOrderElementsOf(inNotice);
    }

    private static List<String> libraries(JsonNode bill) {
        return bill.get("components")
            .valueStream()
            .map(each -> String.join(":", text(each, "group"), text(each, "name"), text(each, "version")))
            .filter(library -> !library.startsWith("dev.parley:"))
            .distinct()
            .toList();
    }

    private static String text(JsonNode component, String field) {
        return component.path(field).asString();
    }

    private static JsonNode bill() throws IOException {
        try (JarFile file = new JarFile(ParleyProcess.JAR.toFile());
                InputStream bill = file.getInputStream(file.getEntry("META-INF/sbom/application.cdx.json"))) {
            return new JsonMapper().readTree(bill);
        }
    }

}
