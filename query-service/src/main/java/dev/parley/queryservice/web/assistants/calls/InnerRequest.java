package dev.parley.queryservice.web.assistants.calls;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpCookie;
import org.springframework.http.server.reactive.AbstractServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.http.server.reactive.SslInfo;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A request that comes over the connection of another one, for its sender. */
final class InnerRequest extends AbstractServerHttpRequest {

    private final ServerHttpRequest asked;

    private final byte[] body;

    InnerRequest(ServerHttpRequest asked, ApiCall call) {
        super(call.method(), asked.getURI().resolve(call.path()), null, CallHeaders.of(asked.getHeaders(), call));
        this.asked = asked;
        this.body = call.body();
    }

    @Override
    protected MultiValueMap<String, HttpCookie> initCookies() {
        return asked.getCookies();
    }

    @Override
    protected @Nullable SslInfo initSslInfo() {
        return asked.getSslInfo();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as it is overridden
    public <T> T getNativeRequest() {
        return ServerHttpRequestDecorator.getNativeRequest(asked);
    }

    @Override
    public @Nullable InetSocketAddress getRemoteAddress() {
        return asked.getRemoteAddress();
    }

    @Override
    public @Nullable InetSocketAddress getLocalAddress() {
        return asked.getLocalAddress();
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return body.length == 0 ? Flux.empty()
                : Mono.<DataBuffer>fromSupplier(() -> DefaultDataBufferFactory.sharedInstance.wrap(body)).flux();
    }

}
