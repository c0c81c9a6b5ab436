package dev.parley.webapi.wire;

import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.Problem;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers with a problem to what the server itself would refuse with nothing but a
 * status, and closes the connection, since where the next request begins is not known.
 */
final class UnreadableRequests extends ChannelInboundHandlerAdapter {

    static final String NAME = "parley.unreadable-requests";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Its path is not known, or none. */
    private static final String SOMEWHERE = "/";

    private boolean refused;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        Problem problem = message instanceof HttpRequest request ? problemOf(request) : null;
        if (problem != null && !refused) {
            refused = true;
            context.writeAndFlush(answer(problem)).addListener(ChannelFutureListener.CLOSE);
        }
        if (refused) {
            ReferenceCountUtil.release(message);
            return;
        }
        context.fireChannelRead(message);
    }

    private static @Nullable Problem problemOf(HttpRequest request) {
        if (request.decoderResult().isFailure()) {
            return switch (request.decoderResult().cause()) {
                case TooLongHttpLineException _ -> CallRules.URI_TOO_LONG.problem("the first line is too long");
                case TooLongHttpHeaderException _ -> CallRules.HEADERS_TOO_LARGE.problem("the headers are too large");
                case null, default -> CallRules.BAD_REQUEST.problem("this is no request of HTTP/1.1");
            };
        }
        return isAddress(request.uri()) ? null : CallRules.BAD_REQUEST
            .problem("the path or the query is not encoded as an address has to be: a percent sign is written %25");
    }

    private static boolean isAddress(String uri) {
        try {
            new URI(uri);
            return true;
        }
        catch (URISyntaxException ex) {
            return false;
        }
    }

    private static FullHttpResponse answer(Problem problem) {
        byte[] body = MAPPER.writeValueAsString(problem.at(SOMEWHERE)).getBytes(StandardCharsets.UTF_8);
        FullHttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1,
                HttpResponseStatus.valueOf(problem.rule().status()), Unpooled.wrappedBuffer(body));
        response.headers()
            .set(HttpHeaderNames.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
            .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
            .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return response;
    }

}
