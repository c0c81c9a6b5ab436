package dev.parley.queryservice.web.assistants.calls;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.parley.sharedevents.PersonId;
import java.time.Duration;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Queries go to one service and commands to the other, or to the same. What an assistant
 * has just recorded is in what it reads next.
 */
public final class BothServices implements Api {

    /** After that the views have long come so far. */
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private static final int MOST_REMEMBERED = 10_000;

    private final Api queries;

    private final Api commands;

    private final Cache<PersonId, Long> recorded = Caffeine.newBuilder()
        .expireAfterWrite(REMEMBERED)
        .maximumSize(MOST_REMEMBERED)
        .build();

    public BothServices(Api queries, Api commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @Override
    public Mono<ApiAnswer> call(AssistantCall asked, ApiCall call) {
        PersonId person = asked.caller().person();
        return call.isQuery() ? queries.call(asked, call.after(recorded.getIfPresent(person)))
                : commands.call(asked, call).doOnNext(answer -> remember(person, answer));
    }

    private void remember(PersonId person, ApiAnswer answer) {
        if (answer.isGood()) {
            recorded.put(person, JsonMapper.shared().readTree(answer.body()).path("position").asLong());
        }
    }

}
