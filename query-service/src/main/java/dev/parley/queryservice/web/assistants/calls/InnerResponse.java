package dev.parley.queryservice.web.assistants.calls;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.AbstractServerHttpResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A response that is kept instead of being sent. */
final class InnerResponse extends AbstractServerHttpResponse {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    InnerResponse() {
        super(DefaultDataBufferFactory.sharedInstance);
    }

    ApiAnswer answer() {
        HttpStatusCode status = getStatusCode();
        return new ApiAnswer((status == null ? HttpStatus.OK : status).value(), body.toString(StandardCharsets.UTF_8));
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as it is overridden
    public <T> T getNativeResponse() {
        throw new IllegalStateException("nothing is sent");
    }

    @Override
    protected Mono<Void> writeWithInternal(Publisher<? extends DataBuffer> content) {
        return Flux.from(content).doOnNext(this::keep).then();
    }

    @Override
    protected Mono<Void> writeAndFlushWithInternal(Publisher<? extends Publisher<? extends DataBuffer>> content) {
        return Flux.from(content).concatMap(this::writeWithInternal).then();
    }

    private void keep(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        body.writeBytes(bytes);
    }

    @Override
    protected void applyStatusCode() {
        // there is no wire to write it to, as with the others
    }

    @Override
    protected void applyHeaders() {
        // kept by the superclass
    }

    @Override
    protected void applyCookies() {
        // no assistant signs in
    }

}
