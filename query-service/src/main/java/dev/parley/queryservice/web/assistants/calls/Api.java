package dev.parley.queryservice.web.assistants.calls;

import reactor.core.publisher.Mono;

/** Parley's own API. */
@FunctionalInterface
public interface Api {

    /**
     * Calls it in the name of whoever the assistant acts for, with the credentials that
     * came along. A refusal is an answer too.
     */
    Mono<ApiAnswer> call(AssistantCall asked, ApiCall call);

}
