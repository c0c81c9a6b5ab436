package dev.parley.queryservice.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.eventlog.LogReader;
import dev.parley.eventlog.proof.HashTree;
import dev.parley.queryservice.audit.checkpoint.Checkpoints;
import dev.parley.queryservice.audit.tree.AuditTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ClassPathResource;

/**
 * The log with all that is needed to check it elsewhere, as a zip that is written as it
 * is read.
 *
 * @param note the signed checkpoint over the first {@code size} entries
 * @param key what it is checked with
 */
record Export(LogReader log, HashTree tree, long size, String note, String key, Instant at) {

    static Export of(LogReader log, AuditTree tree, Checkpoints checkpoints, long size, Instant at)
            throws InterruptedException {
        return new Export(log, tree.reaching(size), size, checkpoints.note(size), checkpoints.key().encoded(), at);
    }

    void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
        text(zip, "README.txt", ours("README.txt"));
        text(zip, "check.py", ours("check.py"));
        text(zip, "checkpoint", note.getBytes(UTF_8));
        text(zip, "key", (key + '\n').getBytes(UTF_8));
        begin(zip, "leaves");
        for (long index = 0; index < size; index++) {
            zip.write((InclusionProof.base64(tree.leaf(index)) + '\n').getBytes(UTF_8));
        }
        begin(zip, "log.ndjson");
        LogLines.write(log, 0, size, zip);
        zip.finish();
    }

    private void text(ZipOutputStream zip, String name, byte[] content) throws IOException {
        begin(zip, name);
        zip.write(content);
    }

    private void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(at));
        zip.putNextEntry(entry);
    }

    private static byte[] ours(String name) throws IOException {
        try (InputStream in = new ClassPathResource("audit/" + name).getInputStream()) {
            return in.readAllBytes();
        }
    }

}
