package dev.parley.webapi.handling;

import dev.parley.webapi.problem.CallRules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.method.HandlerMethod;

/** Refuses to answer in another character set than UTF-8: there is no other. */
final class PlainAnswers implements CallCheck {

    @Override
    public void check(ServerHttpRequest call, HandlerMethod handler) {
        if (accepted(call).stream().anyMatch(PlainAnswers::isForeign)) {
            throw CallRules.NOT_ACCEPTABLE.exception("answers are in UTF-8");
        }
    }

    private static List<MediaType> accepted(ServerHttpRequest call) {
        try {
            return call.getHeaders().getAccept();
        }
        catch (InvalidMediaTypeException ex) {
            throw CallRules.NOT_ACCEPTABLE.exception("Accept does not name media types");
        }
    }

    private static boolean isForeign(MediaType type) {
        return type.getCharset() != null && !StandardCharsets.UTF_8.equals(type.getCharset());
    }

}
