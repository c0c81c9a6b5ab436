package dev.parley.webapi.wire;

import dev.parley.webapi.problem.CallRules;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.timeout.IdleState;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Ends connections on which the other side does not go on: that send no request, or half
 * of one, a body that stops, or that do not take what they asked for. Progress is what
 * could be read or written in full: a byte of a header now and then is none.
 */
final class StalledConnections extends IdleStateHandler {

    static final String NAME = "parley.stalled-connections";

    /** A connection that was used is kept for longer, as clients expect. */
    private static final int KEPT = 4;

    /** Requests that are not answered yet. */
    private int unanswered;

    private int silences;

    private boolean used;

    private boolean inBody;

    /** Whether more is wanted: it is not their silence if we do not listen. */
    private boolean listening;

    private boolean answering;

    StalledConnections(Duration after) {
        super(true, after.toMillis(), after.toMillis(), 0, TimeUnit.MILLISECONDS);
    }

    @Override
    public void read(ChannelHandlerContext context) throws Exception {
        listening = true;
        super.read(context);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (message instanceof HttpRequest) {
            unanswered++;
            used = true;
            inBody = true;
        }
        if (message instanceof LastHttpContent) {
            inBody = false;
        }
        listening = false;
        silences = 0;
        super.channelRead(context, message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        if (message instanceof HttpResponse response) {
            answering = response.status().codeClass() != HttpStatusClass.INFORMATIONAL;
        }
        if (answering && message instanceof LastHttpContent) {
            answering = false;
            unanswered--;
            silences = 0;
        }
        super.write(context, message, promise);
    }

    @Override
    protected void channelIdle(ChannelHandlerContext context, IdleStateEvent event) {
        if (event.state() == IdleState.WRITER_IDLE) {
            if (!context.channel().isWritable()) {
                end(context);
            }
        }
        else if (inBody && listening) {
            endBody(context);
        }
        else if (unanswered == 0 && ++silences >= (used ? KEPT : 1)) {
            end(context);
        }
    }

    private void endBody(ChannelHandlerContext context) {
        if (answering || unanswered == 0) {
            end(context);
            return;
        }
        LastAnswer.send(context, CallRules.STALLED.problem("nothing more of the body has come"));
    }

    private static void end(ChannelHandlerContext context) {
        context.close().addListener(ChannelFutureListener.FIRE_EXCEPTION_ON_FAILURE);
    }

}
