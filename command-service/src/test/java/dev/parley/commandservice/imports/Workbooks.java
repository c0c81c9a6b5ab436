package dev.parley.commandservice.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks of requests, as spreadsheets write them or as nobody does. */
final class Workbooks {

    private Workbooks() {
    }

    static byte[] workbook(Consumer<Worksheet> rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Requests");
            row(sheet, 0, "Ref", "Title", "Created", "Status", "Resolved");
            rows.accept(sheet);
        }
        return file.toByteArray();
    }

    static void row(Worksheet sheet, int row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            switch (values[column]) {
                case LocalDate day -> {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format("dd/mm/yyyy").set();
                }
                case Number number -> sheet.value(row, column, number);
                case Object text -> sheet.value(row, column, text.toString());
            }
        }
    }

    static byte[] edited(byte[] file, String part, UnaryOperator<String> edit) throws IOException {
        ByteArrayOutputStream edited = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get();
                ZipOutputStream to = new ZipOutputStream(edited)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                byte[] content = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().equals(part)
                        ? edit.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                        : content);
            }
        }
        return edited.toByteArray();
    }

}
