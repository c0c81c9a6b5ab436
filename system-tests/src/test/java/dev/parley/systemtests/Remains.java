package dev.parley.systemtests;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for what must be nowhere any more, byte by byte. */
public final class Remains {

    private static final int CHUNK = 8 << 20;

    /** What is looked for: its name, and its bytes as characters of one byte each. */
    private record Pattern(String name, String bytes) {
    }

    private final List<Pattern> patterns = new ArrayList<>();

    private int longest;

    /** A text, in each of the ways in which it may be kept. */
    public Remains ofText(String text) {
        for (String form : new TreeSet<>(List.of(text, text.toLowerCase(Locale.ROOT), text.toUpperCase(Locale.ROOT)))) {
            for (Charset charset : List.of(UTF_8, ISO_8859_1, UTF_16LE, UTF_16BE)) {
                if (charset.newEncoder().canEncode(form)) {
                    add(text + " in " + charset, form.getBytes(charset));
                }
            }
        }
        return this;
    }

    public Remains ofBytes(String name, byte[] bytes) {
        add(name, bytes);
        return this;
    }

    private void add(String name, byte[] bytes) {
        patterns.add(new Pattern(name, new String(bytes, ISO_8859_1)));
        longest = Math.max(longest, bytes.length);
    }

    /** The names of what the file holds. */
    Set<String> in(Path file) throws IOException {
        Set<String> found = new TreeSet<>();
        try (InputStream bytes = Files.newInputStream(file)) {
            String before = "";
            for (byte[] chunk = bytes.readNBytes(CHUNK); chunk.length > 0; chunk = bytes.readNBytes(CHUNK)) {
                String both = before + new String(chunk, ISO_8859_1);
                found.addAll(in(both));
                before = both.substring(Math.max(0, both.length() - longest));
            }
        }
        return found;
    }

    /** The same of bytes, as characters of one byte each. */
    Set<String> in(String bytes) {
        return patterns.stream()
            .filter(pattern -> bytes.contains(pattern.bytes()))
            .map(Pattern::name)
            .collect(toCollection(TreeSet::new));
    }

    /** The same of every file of a folder, with the file's name. */
    public Set<String> inAll(Path folder) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                in(file).forEach(name -> found.add(name + ": " + file.getFileName()));
            }
        }
        return found;
    }

    /** The same of what a process has on its heap once its garbage is collected. */
    public Set<String> inHeap(ParleyProcess process, Path folder) throws Exception {
        Path dump = Files.createTempDirectory(folder, "heap").resolve("live.hprof");
        Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(process.pid()), "GC.heap_dump", dump.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
        if (jcmd.waitFor() != 0) {
            throw new AssertionError("no heap dump was taken");
        }
        try {
            return in(dump);
        }
        finally {
            Files.delete(dump);
        }
    }

}
