package dev.parley.queryservice.web.table;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.AbstractEncoder;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.util.MimeType;
import reactor.core.publisher.Flux;

/** Writes tables in UTF-8, and says so with a mark that spreadsheets look for. */
final class CsvEncoder extends AbstractEncoder<Tabular> {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    CsvEncoder() {
        super(new MimeType("text", "csv", StandardCharsets.UTF_8), new MimeType("text", "csv"));
    }

    @Override
    public boolean canEncode(ResolvableType type, @Nullable MimeType mimeType) {
        return super.canEncode(type, mimeType) && Tabular.class.isAssignableFrom(type.toClass());
    }

    @Override
    public Flux<DataBuffer> encode(Publisher<? extends Tabular> answers, DataBufferFactory buffers, ResolvableType type,
            @Nullable MimeType mimeType, @Nullable Map<String, Object> hints) {
        return Flux.from(answers).map(answer -> encodeValue(answer, buffers, type, mimeType, hints));
    }

    @Override
    public DataBuffer encodeValue(Tabular answer, DataBufferFactory buffers, ResolvableType type,
            @Nullable MimeType mimeType, @Nullable Map<String, Object> hints) {
        return buffers.wrap((BYTE_ORDER_MARK + answer.csv()).getBytes(StandardCharsets.UTF_8));
    }

}
