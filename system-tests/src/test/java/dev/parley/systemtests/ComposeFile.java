package dev.parley.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What docker-compose.yml, and the files that it names, say. */
final class ComposeFile {

    static final Path ROOT = Path.of(System.getProperty("parley.root", ".."));

    private final Map<String, Map<String, Object>> services;

    private final String gateway;

    private ComposeFile(Map<String, Map<String, Object>> services, String gateway) {
        this.services = services;
        this.gateway = gateway;
    }

    @SuppressWarnings("unchecked")
    static ComposeFile read() throws IOException {
        Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(Files.readString(ROOT.resolve("docker-compose.yml")));
        return new ComposeFile((Map<String, Map<String, Object>>) part(file, "services"),
                Files.readString(ROOT.resolve("gateway/nginx.conf")));
    }

    @SuppressWarnings("unchecked")
    Map<String, String> environmentOf(String service) {
        return (Map<String, String>) part(service(service), "environment");
    }

    @SuppressWarnings("unchecked")
    List<String> volumesOf(String service) {
        return (List<String>) part(service(service), "volumes");
    }

    @SuppressWarnings("unchecked")
    List<String> portsOf(String service) {
        return (List<String>) part(service(service), "ports");
    }

    /** What a shell is given there: a dollar sign is written twice in the file. */
    @SuppressWarnings("unchecked")
    String scriptOf(String service) {
        return ((List<String>) part(service(service), "command")).getLast().replace("$$", "$");
    }

    @SuppressWarnings("unchecked")
    String text(String service, String... keys) {
        Object found = service(service);
        for (String key : keys) {
            found = part((Map<String, Object>) found, key);
        }
        return found.toString();
    }

    /** The port that the gateway has for a service, in the block of this name. */
    int upstreamPort(String upstream) {
        return number("upstream " + upstream + " \\{\\s+server 127\\.0\\.0\\.1:(\\d+);", gateway);
    }

    int gatewayPort() {
        return number("listen (\\d+);", gateway);
    }

    /** Where the gateway sends a call of this method under {@code /api/}. */
    String upstreamFor(String method) {
        return word("map \\$request_method \\$service_for_api \\{[^}]*\\b" + method + "\\s+(\\w+);", gateway);
    }

    /** The file that the image is made of. */
    Path jar() throws IOException {
        return ROOT.resolve(word("COPY bin/java.options (\\S+) ", dockerfile())).normalize();
    }

    /** What Docker runs to make the image. */
    String imageCommand() throws IOException {
        return word("RUN ((?:.*\\\\\n)*.*)", dockerfile());
    }

    /** How the image starts Java, up to the jar. */
    String imageStart() throws IOException {
        return word("ENTRYPOINT \\[(.*), \"-jar\", \"parley.jar\"]", dockerfile()).replace("\", \"", " ")
            .replace("\"", "");
    }

    private static String dockerfile() throws IOException {
        return Files.readString(ROOT.resolve("Dockerfile"));
    }

    private Map<String, Object> service(String name) {
        return Objects.requireNonNull(services.get(name), name);
    }

    private static Object part(Map<String, Object> of, String key) {
        return Objects.requireNonNull(of.get(key), key);
    }

    private static int number(String pattern, String text) {
        return Integer.parseInt(word(pattern, text));
    }

    private static String word(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new AssertionError("nothing like " + pattern);
        }
        return found.group(1);
    }

}
