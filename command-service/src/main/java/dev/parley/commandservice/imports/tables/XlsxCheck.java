package dev.parley.commandservice.imports.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * Refuses a workbook before it is read that is none, is locked, or would take far more
 * memory to read than its size lets one expect.
 */
final class XlsxCheck {

    private static final long MOST_UNPACKED = 128L << 20;

    private static final int MOST_PARTS = 2_000;

    /** As many bytes tell what kind of file it is. */
    private static final int SIGNATURE = 8;

    private static final int BUFFER = 1 << 16;

    private XlsxCheck() {
    }

    static void check(byte[] file) throws IOException {
        if (file.length >= SIGNATURE && ReadableWorkbook.isOLE2Header(file)) {
            throw refused("is protected by a password, or in the format of before 2007",
                    "open it in a spreadsheet and save it without a password, as .xlsx");
        }
        if (file.length < SIGNATURE || !ReadableWorkbook.isOOXMLZipHeader(file)) {
            throw refused("is no .xlsx", "save it as .xlsx, or send CSV as text/csv");
        }
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            checkSize(zip, parts);
            for (ZipArchiveEntry part : parts) {
                try (InputStream content = zip.getInputStream(part)) {
                    XlsxPartCheck.check(content);
                }
            }
        }
    }

    private static void checkSize(ZipFile zip, List<ZipArchiveEntry> parts) throws IOException {
        long left = MOST_UNPACKED;
        byte[] buffer = new byte[BUFFER];
        for (ZipArchiveEntry part : parts) {
            try (InputStream content = zip.getInputStream(part)) {
                for (int read = content.read(buffer); read >= 0 && left >= 0; read = content.read(buffer)) {
                    left -= read;
                }
            }
            if (left < 0 || parts.size() > MOST_PARTS) {
                throw refused("unpacks to more than " + (MOST_UNPACKED >> 20) + " MiB",
                        "leave out sheets and columns that say nothing of history, or send it as CSV in parts");
            }
        }
    }

    private static UnreadableTableException refused(String message, String remedy) {
        return new UnreadableTableException(1, message, remedy);
    }

}
