package dev.parley.queryservice.web.assistants;

import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Endpoint;
import dev.parley.sharedevents.rules.Operation;
import dev.parley.sharedevents.rules.Query;
import dev.parley.webapi.caller.Caller;
import java.util.Locale;
import java.util.Set;

/**
 * What an assistant can do, by the endpoint that decides who may. Nothing of deciding is
 * among it, and nothing that cannot be taken up again by people.
 */
@SuppressWarnings("ImmutableEnumChecker") // every endpoint is an enum
enum Tool {

    SEARCH_NEGOTIATIONS(Query.FIND_NEGOTIATIONS), FIND_PRECEDENTS(Query.FIND_PRECEDENTS),
    GET_NEGOTIATION(Query.GET_NEGOTIATION), LIST_WAITING(Query.FIND_WAITING),
    EXPLAIN_REASONS_AND_RULES(Query.GET_REASONS), GET_FIGURE(Query.COUNT_DECISIONS),
    VERIFY_ENTRY(Query.PROVE_INCLUSION), RAISE_REQUEST(Operation.RAISE_REQUEST), ADD_DEMAND(Operation.ADD_DEMAND),
    CHALLENGE_CLAIM(Operation.CHALLENGE_CLAIM), PROPOSE_COUNTER_OPTION(Operation.PROPOSE_COUNTER_OPTION);

    private final Endpoint endpoint;

    Tool(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    static Tool of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** As assistants call it: {@code raise_request}. */
    String toolName() {
        return name().toLowerCase(Locale.ROOT);
    }

    Endpoint endpoint() {
        return endpoint;
    }

    boolean isReadOnly() {
        return endpoint instanceof Query;
    }

    /** In the role that they mean; in any of theirs if they do not say. */
    boolean isFor(Caller caller) {
        Set<Role> roles = caller.meant() == null ? caller.roles() : Set.of(caller.meant());
        return roles.stream().anyMatch(endpoint.roles()::contains);
    }

}
