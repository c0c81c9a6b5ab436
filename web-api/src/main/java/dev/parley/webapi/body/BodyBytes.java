package dev.parley.webapi.body;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.ReactiveHttpInputMessage;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/** The bytes of a call's body. They stay with the call, for whoever needs a digest. */
public final class BodyBytes {

    private static final String ATTRIBUTE = BodyBytes.class.getName();

    private static final byte[] NONE = new byte[0];

    private BodyBytes() {
    }

    /**
     * Reads the body, empty if there is none; more than {@code most} bytes are a
     * {@link DataBufferLimitException}.
     */
    public static Mono<byte[]> of(ReactiveHttpInputMessage message, int most) {
        if (message.getHeaders().getContentLength() > most) {
            return Mono.error(new DataBufferLimitException("more than " + most + " bytes"));
        }
        return DataBufferUtils.join(message.getBody(), most)
            .map(BodyBytes::bytes)
            .defaultIfEmpty(NONE)
            .doOnNext(bytes -> keep(message, bytes));
    }

    /** The body of a call that was read before. */
    public static byte[] readFrom(ServerHttpRequest request) {
        return (byte[]) request.getAttributes().getOrDefault(ATTRIBUTE, NONE);
    }

    private static void keep(ReactiveHttpInputMessage message, byte[] bytes) {
        if (message instanceof ServerHttpRequest request) {
            request.getAttributes().put(ATTRIBUTE, bytes);
        }
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

}
