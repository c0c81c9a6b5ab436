package dev.parley.webapi.body;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.ReactiveHttpInputMessage;
import org.springframework.http.codec.HttpMessageReader;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Reads records from JSON bodies for the controllers, with the {@link BodyReader}, off
 * the event loop. There is no other reader.
 */
final class StrictJsonReader implements HttpMessageReader<Object> {

    private final BodyReader reader;

    private final Scheduler blocking;

    StrictJsonReader(BodyReader reader, Scheduler blocking) {
        this.reader = reader;
        this.blocking = blocking;
    }

    @Override
    public List<MediaType> getReadableMediaTypes() {
        return List.of(MediaType.APPLICATION_JSON);
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return mediaType == null || MediaType.APPLICATION_JSON.equalsTypeAndSubtype(mediaType);
    }

    @Override
    public Flux<Object> read(ResolvableType type, ReactiveHttpInputMessage message, Map<String, Object> hints) {
        return readMono(type, message, hints).flux();
    }

    @Override
    public Mono<Object> readMono(ResolvableType type, ReactiveHttpInputMessage message, Map<String, Object> hints) {
        return BodyBytes.of(message, Limits.BODY).publishOn(blocking).map(json -> reader.read(json, type.toClass()));
    }

}
