package dev.parley.webapi.wire;

import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.Problem;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Refuses what the server itself would refuse with nothing but a status. */
final class ReadableCheck implements RefusedRequests.Check {

    @Override
    public @Nullable Problem problemOf(HttpRequest request) {
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

}
