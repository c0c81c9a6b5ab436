package dev.parley.webapi.body;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes as text, if they are UTF-8 as it is defined: nothing overlong, nothing halved.
 */
public final class Utf8 {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8() {
    }

    /** The text without a mark before it, or empty if the bytes are none. */
    public static Optional<String> decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        }
        catch (CharacterCodingException ex) {
            return Optional.empty();
        }
    }

}
