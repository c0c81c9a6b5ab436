package dev.parley.webapi.body;

import dev.parley.webapi.handling.CallCheck;
import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.ProblemException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * Refuses what a form of another site could send in somebody's name: whatever is posted
 * says that it is JSON, or of the type that the path takes, also where there is no body.
 * A page may only say so after it has asked (CORS), and is never granted it.
 */
final class NoForms implements CallCheck {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    @Override
    public void check(ServerHttpRequest call, HandlerMethod handler) {
        if (HttpMethod.POST.equals(call.getMethod()) && !saysWhatItTakes(handler) && !isJson(call)) {
            throw new ProblemException(CallRules.UNSUPPORTED_MEDIA_TYPE.problem("this path takes " + JSON)
                .withHeaders(Map.of(HttpHeaders.ACCEPT, JSON)));
        }
    }

    /** The framework has seen to it then. */
    private static boolean saysWhatItTakes(HandlerMethod handler) {
        RequestMapping mapping = handler.getMethodAnnotation(RequestMapping.class);
        return mapping != null && mapping.consumes().length > 0;
    }

    private static boolean isJson(ServerHttpRequest call) {
        try {
            MediaType type = call.getHeaders().getContentType();
            return type != null && type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON);
        }
        catch (InvalidMediaTypeException ex) {
            return false;
        }
    }

}
