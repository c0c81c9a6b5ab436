package dev.parley.commandservice.accounts;

import dev.parley.personaldata.Identities;
import dev.parley.personaldata.Sessions;
import dev.parley.webapi.oidc.CodeFlow.Vouched;
import dev.parley.webapi.oidc.LogoutTokens.Ended;
import dev.parley.webapi.oidc.PeopleOfProvider;
import java.time.InstantSource;

/** Sessions that came from one of the identity provider, and end with it. */
public final class ProviderSessions {

    private final PeopleOfProvider people;

    private final Identities identities;

    private final Sessions sessions;

    private final InstantSource clock;

    ProviderSessions(PeopleOfProvider people, Identities identities, Sessions sessions, InstantSource clock) {
        this.people = people;
        this.identities = identities;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The secret of a new session for whom the provider has signed in. */
    public String open(Vouched vouched) {
        return sessions.open(people.know(vouched.said()), vouched.provided(), clock.instant());
    }

    /** The one that is named ends, or all of theirs if none is. */
    public void end(Ended ended) {
        if (ended.provided() != null && !ended.provided().isEmpty()) {
            sessions.endAllProvidedBy(ended.provided());
        }
        else if (ended.subject() != null) {
            identities.find(ended.issuer(), ended.subject())
                .ifPresent(identity -> sessions.endAllOf(identity.person()));
        }
    }

}
