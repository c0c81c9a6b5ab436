package dev.parley.standalone.launch;

import java.util.List;
import java.util.stream.Stream;

/**
 * What Java is told besides its cache. An option of the operator's own comes later and
 * wins.
 */
final class JavaOptions {

    /**
     * The cache tells what was called most while it was made, and the second compiler
     * begins with all of that at once, on the processors that the start is waiting for.
     * It has to see a method ten times as often as by default.
     */
    private static final List<String> LATE_SECOND_COMPILER = List.of("-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000", "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    /**
     * Answers that are kept for the next question live long. They are copied once, and
     * few at a time, so that nobody waits for the collector.
     */
    private static final List<String> SHORT_PAUSES = List.of("-XX:MaxTenuringThreshold=1",
            "-XX:+UnlockExperimentalVMOptions", "-XX:G1MaxNewSizePercent=8");

    static final List<String> ALL = Stream.of(LATE_SECOND_COMPILER, SHORT_PAUSES).flatMap(List::stream).toList();

    private JavaOptions() {
    }

}
