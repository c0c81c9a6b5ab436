package dev.parley.standalone.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClassCacheTests {

    private static final Path JAVA = Path.of("/opt/jdk-25/bin/java");

    private static final String QUICK = "-XX:Tier4InvocationThreshold=50000";

    private static final String SHORT = "-XX:MaxTenuringThreshold=1";

    private final ClassCache cache = new ClassCache(Path.of("/opt/parley/parley.aot"));

    @Test
    void isNamedToTheSameJavaWithTheSameArguments() {
        CommandLine started = new CommandLine(JAVA,
                List.of("java", "-Xmx1g", "-jar", "parley.jar", "--server.port=9000", ""));

        assertThat(cache.usedBy(started, Map.of())).hasValueSatisfying(again -> {
            assertThat(again.program()).isEqualTo(JAVA);
            assertThat(again.arguments()).startsWith("java", "-XX:AOTCache=/opt/parley/parley.aot")
                .endsWith("-Xmx1g", "-jar", "parley.jar", "--server.port=9000", "");
        });
    }

    @Test
    void comesWithOptionsForAQuickStartAndShortPauses() {
        assertThat(arguments(List.of("java", "-jar", "parley.jar"), Map.of())).contains(QUICK, SHORT);
    }

    @ParameterizedTest
    @ValueSource(strings = { "-XX:MaxTenuringThreshold=9", "-XX:G1NewSizePercent=20", "-XX:NewRatio=1", "-Xmn400m" })
    void leavesTheCollectorToWhoSaysSomethingOfIt(String option) {
        assertThat(arguments(List.of("java", option, "-jar", "parley.jar"), Map.of())).contains(QUICK, option)
            .doesNotContain(SHORT);
        assertThat(arguments(List.of("java", "-jar", "parley.jar"), Map.of("JAVA_TOOL_OPTIONS", option)))
            .contains(QUICK)
            .doesNotContain(SHORT);
    }

    @ParameterizedTest
    @ValueSource(strings = { "-XX:TieredStopAtLevel=1", "-XX:Tier4InvocationThreshold=9", "-XX:-TieredCompilation" })
    void leavesTheCompilerToWhoSaysSomethingOfIt(String option) {
        assertThat(arguments(List.of("java", option, "-jar", "parley.jar"), Map.of())).contains(SHORT, option)
            .doesNotContain(QUICK);
        assertThat(arguments(List.of("java", "-jar", "parley.jar"), Map.of("JDK_JAVA_OPTIONS", option))).contains(SHORT)
            .doesNotContain(QUICK);
    }

    private List<String> arguments(List<String> started, Map<String, String> environment) {
        return cache.usedBy(new CommandLine(JAVA, started), environment).orElseThrow().arguments();
    }

    @Test
    void isNotNamedTwice() {
        CommandLine started = new CommandLine(JAVA, List.of("java", "-jar", "parley.jar"));
        CommandLine again = cache.usedBy(started, Map.of()).orElseThrow();

        assertThat(cache.usedBy(again, Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "-XX:AOTCache=mine.aot", "-XX:AOTCacheOutput=mine.aot", "-XX:AOTMode=off", "-Xshare:off",
            "-XX:SharedArchiveFile=mine.jsa", "-agentlib:jdwp=transport=dt_socket,server=y,address=5005",
            "-javaagent:tracing.jar", "-Dcom.sun.management.jmxremote.port=9010",
            "-XX:StartFlightRecording=filename=x.jfr", "-XX:+FlightRecorder" })
    void isNotNamedToOneThatWantsAnotherOrHoldsOnToSomething(String option) {
        assertThat(cache.usedBy(new CommandLine(JAVA, List.of("java", option, "-jar", "parley.jar")), Map.of()))
            .isEmpty();
        assertThat(cache.usedBy(new CommandLine(JAVA, List.of("java", "-jar", "parley.jar")),
                Map.of("JAVA_TOOL_OPTIONS", option)))
            .isEmpty();
    }

    @Test
    void isNotNamedWhereNoJarIsRun() {
        assertThat(cache.usedBy(new CommandLine(JAVA, List.of("java", "@options")), Map.of())).isEmpty();
    }

    @Test
    void readsArgumentsAsTheyWereGiven() {
        assertThat(CommandLine.split("java\0-jar\0parley.jar\0\0last one\0")).containsExactly("java", "-jar",
                "parley.jar", "", "last one");
    }

}
