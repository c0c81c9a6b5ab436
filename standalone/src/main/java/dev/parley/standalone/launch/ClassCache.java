package dev.parley.standalone.launch;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Java's cache of loaded classes, made by {@link TrainingRun}. Java itself checks that it
 * belongs to this jar and this Java, and goes on without it otherwise.
 */
record ClassCache(Path file) {

    /** The file's name, beside the jar. */
    static final String NAME = "parley.aot";

    /** Said to the Java that was started with the cache, so that it starts no other. */
    static final String STARTED = "-Dparley.class-cache=used";

    private static final String QUIET = "-Xlog:aot=off,cds=off";

    private static final String JAR = "-jar";

    /**
     * Options that have a cache of their own, or hold on to something, such as a port,
     * that the process would find taken when it starts once more.
     */
    private static final List<String> LEFT_ALONE = List.of(STARTED, "-XX:AOT", "-Xshare", "SharedArchive", "-agent",
            "-javaagent", "com.sun.management", "FlightRecord");

    private static final List<String> VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /** The one beside the jar that this class is from. */
    static Optional<ClassCache> besideJar() {
        try {
            Path jar = Path.of(ClassCache.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Optional.of(new ClassCache(jar.resolveSibling(NAME))).filter(cache -> Files.isReadable(cache.file));
        }
        catch (URISyntaxException ex) {
            return Optional.empty();
        }
    }

    /** The same command with this cache, unless its options want none. */
    Optional<CommandLine> usedBy(CommandLine started) {
        return usedBy(started, System.getenv());
    }

    Optional<CommandLine> usedBy(CommandLine started, Map<String, String> environment) {
        int jar = started.arguments().indexOf(JAR);
        if (jar < 0) {
            return Optional.empty();
        }
        List<String> said = options(started.arguments().subList(0, jar), environment).toList();
        if (said.stream().anyMatch(ClassCache::isLeftAlone)) {
            return Optional.empty();
        }
        List<String> more = new ArrayList<>(started.arguments());
        more.addAll(1, JavaOptions.besides(said));
        more.addAll(1, List.of("-XX:AOTCache=" + file, QUIET, STARTED));
        return Optional.of(new CommandLine(started.program(), more));
    }

    private static Stream<String> options(List<String> arguments, Map<String, String> environment) {
        return Stream.concat(arguments.stream(), VARIABLES.stream().map(name -> environment.getOrDefault(name, "")));
    }

    private static boolean isLeftAlone(String option) {
        return LEFT_ALONE.stream().anyMatch(option::contains);
    }

}
