package dev.parley.webapi.wire;

import dev.parley.webapi.problem.Problem;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** A problem as the last answer on a connection, for calls that are none yet. */
final class LastAnswer {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Its path is not known, or none. */
    private static final String SOMEWHERE = "/";

    private LastAnswer() {
    }

    static void send(ChannelHandlerContext context, Problem problem) {
        context.writeAndFlush(answer(problem)).addListener(ChannelFutureListener.CLOSE);
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
