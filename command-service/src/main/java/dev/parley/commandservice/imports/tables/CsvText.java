package dev.parley.commandservice.imports.tables;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file that does not say how it is encoded: UTF-8 if it is, else
 * Windows-1252, which spreadsheets write without asking.
 */
final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int CHUNK = 8192;

    private CsvText() {
    }

    static Reader of(byte[] file) {
        if (isOf(file, StandardCharsets.UTF_8)) {
            int mark = startsWithMark(file) ? 3 : 0;
            return new InputStreamReader(new ByteArrayInputStream(file, mark, file.length - mark),
                    StandardCharsets.UTF_8);
        }
        if (isOf(file, WINDOWS)) {
            return new InputStreamReader(new ByteArrayInputStream(file), WINDOWS);
        }
        throw new UnreadableTableException(1, "is text neither in UTF-8 nor in Windows-1252",
                "save it as CSV in UTF-8; a spreadsheet is sent as it is, with its own Content-Type");
    }

    private static boolean startsWithMark(byte[] file) {
        byte[] mark = String.valueOf(BYTE_ORDER_MARK).getBytes(StandardCharsets.UTF_8);
        return file.length >= mark.length && file[0] == mark[0] && file[1] == mark[1] && file[2] == mark[2];
    }

    /** Whether it is text in this encoding; a character 0 stands in no text. */
    private static boolean isOf(byte[] file, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(file);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        CoderResult result;
        do {
            result = decoder.decode(bytes, chars, true);
            chars.flip();
            while (chars.hasRemaining()) {
                if (chars.get() == 0) {
                    return false;
                }
            }
            chars.clear();
        }
        while (result.isOverflow());
        return !result.isError();
    }

}
