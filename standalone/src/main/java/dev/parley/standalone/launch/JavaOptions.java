package dev.parley.standalone.launch;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Java is told for one purpose, unless the operator has said something of it.
 *
 * @param unless what an option holds that leaves no room for these
 */
record JavaOptions(List<String> options, List<String> unless) {

    /**
     * The cache tells what was called most while it was made, and the second compiler
     * begins with all of that at once, on the processors that the start is waiting for.
     * It has to see a method ten times as often as by default.
     */
    private static final JavaOptions LATE_SECOND_COMPILER = new JavaOptions(
            List.of("-XX:Tier4InvocationThreshold=50000", "-XX:Tier4MinInvocationThreshold=6000",
                    "-XX:Tier4CompileThreshold=150000", "-XX:Tier4BackEdgeThreshold=400000"),
            List.of("Tier", "CompileThreshold"));

    /**
     * Answers that are kept for the next question live long. They are copied once, and
     * few at a time, so that nobody waits for the collector.
     */
    private static final JavaOptions SHORT_PAUSES = new JavaOptions(
            List.of("-XX:MaxTenuringThreshold=1", "-XX:+UnlockExperimentalVMOptions", "-XX:G1MaxNewSizePercent=8"),
            List.of("Tenur", "NewSize", "NewRatio", "-Xmn", "UnlockExperimentalVMOptions"));

    /** Those that go with what the operator has said, on the command or around it. */
    static List<String> besides(Collection<String> said) {
        return Stream.of(LATE_SECOND_COMPILER, SHORT_PAUSES)
            .filter(some -> said.stream().noneMatch(option -> some.unless.stream().anyMatch(option::contains)))
            .flatMap(some -> some.options.stream())
            .toList();
    }

}
