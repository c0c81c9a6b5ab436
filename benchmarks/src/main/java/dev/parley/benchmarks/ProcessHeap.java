package dev.parley.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the heap of another Java process, with the JDK's own tool. */
final class ProcessHeap {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private ProcessHeap() {
    }

    /** What it holds after a collection, in MiB. */
    static double mebibytes(long pid) throws IOException, InterruptedException {
        jcmd(pid, "GC.run");
        Matcher used = USED.matcher(jcmd(pid, "GC.heap_info"));
        if (!used.find()) {
            throw new IOException("jcmd says nothing of the heap of " + pid);
        }
        return Double.parseDouble(used.group(1)) / 1024;
    }

    private static String jcmd(long pid, String what) throws IOException, InterruptedException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process asked = new ProcessBuilder(tool, Long.toString(pid), what).start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return answer;
    }

}
