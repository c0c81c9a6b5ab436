package dev.parley.queryservice.web.people;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.parley.personaldata.Identities;
import dev.parley.personaldata.Identity;
import dev.parley.personaldata.Login;
import dev.parley.personaldata.Logins;
import dev.parley.queryservice.prose.Names;
import dev.parley.queryservice.prose.Prose;
import dev.parley.queryservice.views.entries.Source;
import dev.parley.queryservice.views.people.People;
import dev.parley.queryservice.web.QueryExecutor;
import dev.parley.queryservice.web.Query;
import dev.parley.queryservice.web.Standpoint;
import dev.parley.queryservice.web.people.PersonShown.State;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Roster;
import dev.parley.sharedevents.Roster.Standing;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows who is here and who could do what. */
@RestController
@Tag(name = "People", description = "Who is let in, and what they may do.")
class PeopleController {

    private final QueryExecutor executor;

    private final Prose prose;

    private final Logins logins;

    private final ObjectProvider<Identities> identities;

    PeopleController(QueryExecutor executor, Prose prose, Logins logins, ObjectProvider<Identities> identities) {
        this.executor = executor;
        this.prose = prose;
        this.logins = logins;
        this.identities = identities;
    }

    @GetMapping("/api/people")
    @Operation(summary = "List everybody who was admitted", operationId = "findPeople",
            description = "For each person who has signed in; what people sign in as, and their addresses, are shown to ADMINISTRATOR.")
    Mono<ResponseEntity<List<PersonShown>>> people(Caller caller, Query call) {
        boolean administers = caller.roles().contains(Role.ADMINISTRATOR);
        return executor.execute(call,
                standpoint -> shown(standpoint.views().people(), standpoint.views().erasures().erased(), administers));
    }

    @GetMapping("/api/audit/roles")
    @Operation(summary = "Say who could do what", operationId = "getRoles",
            description = "As of any position: what each had, since when, and who said so.")
    Mono<ResponseEntity<List<RolesShown>>> roles(Caller caller, Query call) {
        return executor.execute(call, this::roles);
    }

    private List<PersonShown> shown(People people, Set<String> erased, boolean administers) {
        Names names = names(people.roster().people().keySet());
        Map<PersonId, Login> known = logins.all().stream().collect(toMap(Login::person, Function.identity()));
        Map<PersonId, Identity> vouched = identities.stream()
            .flatMap(all -> all.all().stream())
            .collect(toMap(Identity::person, Function.identity()));
        return people.roster()
            .people()
            .entrySet()
            .stream()
            .map(one -> shown(one.getKey(), one.getValue(), state(one.getKey(), people.roster(), erased), names,
                    Optional.ofNullable(known.get(one.getKey())), Optional.ofNullable(vouched.get(one.getKey())),
                    administers))
            .toList();
    }

    private static State state(PersonId person, Roster roster, Set<String> erased) {
        if (erased.contains(person.value())) {
            return State.ERASED;
        }
        return roster.admits(person) ? State.ACTIVE : State.SUSPENDED;
    }

    private static PersonShown shown(PersonId person, Standing standing, State state, Names names,
            Optional<Login> login, Optional<Identity> identity, boolean administers) {
        Optional<Login> seen = login.filter(_ -> administers);
        return new PersonShown(person.value(), names.of(person), List.copyOf(standing.roles()),
                login.map(Login::salesTeam).orElse(null), state,
                login.map(Login::lastSeenOn).or(() -> identity.map(Identity::lastSeenOn)).orElse(null),
                standing.owner() == null ? null : standing.owner().value(), seen.map(Login::name).orElse(null),
                seen.map(Login::email).orElse(null));
    }

    private List<RolesShown> roles(Standpoint standpoint) {
        People people = standpoint.views().people();
        Names names = names(
                Stream.concat(people.said().keySet().stream(), people.said().values().stream().map(Source::by))
                    .collect(toSet()));
        return people.said()
            .keySet()
            .stream()
            .map(person -> shown(person, people.lastSaidOf(person), people.roster(), names))
            .toList();
    }

    private static RolesShown shown(PersonId person, Source said, Roster roster, Names names) {
        return new RolesShown(person.value(), names.of(person), List.copyOf(roster.rolesOf(person)),
                !roster.admits(person), said.at(), said.position(), said.by().value(), names.of(said.by()));
    }

    private Names names(Collection<PersonId> people) {
        return prose.names(people.stream().map(PersonId::value).collect(toSet()));
    }

}
