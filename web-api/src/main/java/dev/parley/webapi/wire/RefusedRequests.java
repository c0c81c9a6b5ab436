package dev.parley.webapi.wire;

import dev.parley.webapi.problem.Problem;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.util.ReferenceCountUtil;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a problem to what no controller should see, whatever its path, and closes
 * the connection, since where the next request begins may not be known.
 */
final class RefusedRequests extends ChannelInboundHandlerAdapter {

    static final String NAME = "parley.refused-requests";

    /** Finds what is wrong with a request. */
    @FunctionalInterface
    interface Check {

        @Nullable Problem problemOf(HttpRequest request);

    }

    private final List<Check> checks;

    private boolean refused;

    RefusedRequests(List<Check> checks) {
        this.checks = checks;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (!refused && message instanceof HttpRequest request) {
            Problem problem = problemOf(request);
            if (problem != null) {
                refused = true;
                LastAnswer.send(context, problem);
            }
        }
        if (refused) {
            ReferenceCountUtil.release(message);
            return;
        }
        context.fireChannelRead(message);
    }

    private @Nullable Problem problemOf(HttpRequest request) {
        for (Check check : checks) {
            Problem problem = check.problemOf(request);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

}
