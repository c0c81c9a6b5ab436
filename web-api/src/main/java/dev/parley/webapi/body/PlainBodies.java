package dev.parley.webapi.body;

import dev.parley.webapi.handling.CallCheck;
import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.ProblemException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * Refuses bodies that are packed, or say that they are not UTF-8, and says what is taken.
 */
final class PlainBodies implements CallCheck {

    private static final String IDENTITY = "identity";

    @Override
    public void check(ServerHttpRequest call, HandlerMethod handler) {
        if (HttpMethod.GET.equals(call.getMethod()) && call.getHeaders().getContentLength() > 0) {
            throw CallRules.UNSUPPORTED_MEDIA_TYPE
                .exception("a query takes no body; its parameters stand in the address");
        }
        String coding = call.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase(IDENTITY)) {
            throw refused(handler, "as it is, without Content-Encoding");
        }
        Charset charset = charset(call.getHeaders(), handler);
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw refused(handler, "in UTF-8");
        }
    }

    private static @Nullable Charset charset(HttpHeaders headers, HandlerMethod handler) {
        try {
            MediaType type = headers.getContentType();
            return type == null ? null : type.getCharset();
        }
        catch (InvalidMediaTypeException ex) {
            throw refused(handler, "and says so in Content-Type");
        }
    }

    private static ProblemException refused(HandlerMethod handler, String how) {
        RequestMapping mapping = handler.getMethodAnnotation(RequestMapping.class);
        String taken = (mapping == null || mapping.consumes().length == 0) ? MediaType.APPLICATION_JSON_VALUE
                : String.join(", ", mapping.consumes());
        return CallRules.UNSUPPORTED_MEDIA_TYPE.exception("this path takes " + taken + ", " + how);
    }

}
