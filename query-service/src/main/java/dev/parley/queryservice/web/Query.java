package dev.parley.queryservice.web;

import dev.parley.webapi.parameters.KnownParameters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;

/** A call that asks something, and where it wants to be answered from. */
public record Query(ServerWebExchange exchange) {

    static final String AS_OF = "asOf";

    static final String AT = "at";

    /** Every query can say of which position it is, and at which moment. */
    static final KnownParameters PARAMETERS = argument -> argument.getParameterType() == Query.class ? Set.of(AS_OF, AT)
            : Set.of();

    /** A position or an instant; the present if absent. */
    @Nullable String asOf() {
        return exchange.getRequest().getQueryParams().getFirst(AS_OF);
    }

    /** The moment to compute at. */
    @Nullable String at() {
        return exchange.getRequest().getQueryParams().getFirst(AT);
    }

    /** Where a list goes on; null if it begins, or is none. */
    @Nullable Cursor cursor() {
        return Cursor.read(exchange.getRequest().getQueryParams().getFirst(Cursor.PARAMETER));
    }

    /** The position that the views must have reached. */
    @Nullable String least() {
        return exchange.getRequest().getHeaders().getFirst(QueryExecutor.MIN_POSITION);
    }

    /** What is answered, for those who write it themselves. */
    public ServerHttpResponse response() {
        return exchange.getResponse();
    }

}
