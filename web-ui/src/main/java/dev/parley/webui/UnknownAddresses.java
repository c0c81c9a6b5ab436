package dev.parley.webui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/**
 * Answers whoever goes to an address that is nobody's in a browser: with the document,
 * which says so and leads back. Programs get what they get elsewhere.
 */
final class UnknownAddresses implements WebFilter, Ordered {

    /** What is not for people to look at; there is a dot in each file's name. */
    private static final Pattern OF_OTHERS = Pattern
        .compile("/(?:api|app|fonts|webjars|problems|actuator|v3|swagger-ui)(?:/.*)?|.*\\.[^/]*");

    private final List<PathPattern> known = Page.ADDRESSES.stream()
        .map(PathPatternParser.defaultInstance::parse)
        .toList();

    private final Page page;

    private final PageHeaders headers;

    UnknownAddresses(Page page, PageHeaders headers) {
        this.page = page;
        this.headers = headers;
    }

    /** Before anybody asks who one is. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return isGoneTo(exchange.getRequest()) && isUnknown(exchange.getRequest()) ? answer(exchange)
                : chain.filter(exchange);
    }

    private static boolean isGoneTo(ServerHttpRequest request) {
        return request.getMethod().equals(HttpMethod.GET) && request.getHeaders()
            .getAccept()
            .stream()
            .anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
    }

    private boolean isUnknown(ServerHttpRequest request) {
        var path = request.getPath().pathWithinApplication();
        return !OF_OTHERS.matcher(path.value()).matches() && known.stream().noneMatch(one -> one.matches(path));
    }

    private Mono<Void> answer(ServerWebExchange exchange) {
        headers.set(exchange);
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatus.NOT_FOUND);
        response.getHeaders().setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
        return response.writeWith(Mono
            .fromSupplier(() -> response.bufferFactory().wrap(page.document().getBytes(StandardCharsets.UTF_8))));
    }

}
