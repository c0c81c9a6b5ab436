package dev.parley.queryservice.web.written;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.AbstractEncoder;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.util.MimeType;
import reactor.core.publisher.Flux;

/**
 * Writes answers of a kind as text in UTF-8.
 *
 * @param <T> what those answers are
 */
final class TextEncoder<T> extends AbstractEncoder<T> {

    private final Class<T> kind;

    private final Function<T, String> text;

    TextEncoder(Class<T> kind, String subtype, Function<T, String> text) {
        super(new MimeType("text", subtype, StandardCharsets.UTF_8), new MimeType("text", subtype));
        this.kind = kind;
        this.text = text;
    }

    @Override
    public boolean canEncode(ResolvableType type, @Nullable MimeType mimeType) {
        return super.canEncode(type, mimeType) && kind.isAssignableFrom(type.toClass());
    }

    @Override
    public Flux<DataBuffer> encode(Publisher<? extends T> answers, DataBufferFactory buffers, ResolvableType type,
            @Nullable MimeType mimeType, @Nullable Map<String, Object> hints) {
        return Flux.from(answers).map(answer -> encodeValue(answer, buffers, type, mimeType, hints));
    }

    @Override
    public DataBuffer encodeValue(T answer, DataBufferFactory buffers, ResolvableType type, @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        return buffers.wrap(text.apply(answer).getBytes(StandardCharsets.UTF_8));
    }

}
