package dev.parley.queryservice.views.negotiations;

import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.PersonId;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who has raised requests in each sales team, and the time zones that dates of requests
 * are computed in.
 */
public record Raisers(Map<Name, Set<PersonId>> byTeam, Set<ZoneId> zones) {

    static final Raisers NOBODY = new Raisers(Map.of(), Set.of());

    static Raisers of(Stream<Negotiation> negotiations) {
        return negotiations.map(Negotiation::request).reduce(NOBODY, Raisers::with, (one, other) -> one);
    }

    Raisers with(Request request) {
        return withZone(request.policy().timeZone()).withPerson(request);
    }

    private Raisers withZone(ZoneId zone) {
        return zones.contains(zone) ? this : new Raisers(byTeam, plus(zones, zone));
    }

    private Raisers withPerson(Request request) {
        Name team = request.salesTeam();
        PersonId person = request.raised().author();
        if (team == null || person == null || byTeam.getOrDefault(team, Set.of()).contains(person)) {
            return this;
        }
        Map<Name, Set<PersonId>> more = new HashMap<>(byTeam);
        more.put(team, plus(byTeam.getOrDefault(team, Set.of()), person));
        return new Raisers(Map.copyOf(more), zones);
    }

    private static <T> Set<T> plus(Set<T> set, T one) {
        Set<T> more = new HashSet<>(set);
        more.add(one);
        return Set.copyOf(more);
    }

}
