package dev.parley.queryservice.web.policy;

import dev.parley.queryservice.web.Query;
import dev.parley.queryservice.prose.Prose;
import dev.parley.queryservice.views.entries.Source;
import dev.parley.queryservice.views.policy.TeamPolicy;
import dev.parley.queryservice.web.QueryExecutor;
import dev.parley.queryservice.web.Standpoint;
import dev.parley.queryservice.web.policy.PolicyShown.AddressShown;
import dev.parley.queryservice.web.policy.PolicyShown.CapacityShown;
import dev.parley.queryservice.web.policy.PolicyShown.MappingShown;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows the policy in force. */
@RestController
@Tag(name = "Policy")
class PolicyController {

    private final QueryExecutor executor;

    private final Prose prose;

    PolicyController(QueryExecutor executor, Prose prose) {
        this.executor = executor;
        this.prose = prose;
    }

    @GetMapping("/api/policy")
    @Operation(summary = "Show the policy in force and the capacity", operationId = "getPolicy")
    Mono<ResponseEntity<PolicyShown>> show(Caller caller, Query call) {
        return executor.execute(call, this::shown);
    }

    private PolicyShown shown(Standpoint standpoint) {
        TeamPolicy team = standpoint.views().policy();
        Source changed = team.changed();
        List<CapacityShown> capacity = team.capacities()
            .stream()
            .map(CapacityShown::of)
            .sorted(Comparator.comparing(CapacityShown::quarter).thenComparing(CapacityShown::productArea))
            .toList();
        String by = changed == null ? null : prose.names(Set.of(changed.by().value())).of(changed.by());
        return new PolicyShown(standpoint.position(), standpoint.at(), team.version(), team.policy(), by,
                changed == null ? null : changed.at(), capacity, mappings(team), addresses(team));
    }

    private static List<AddressShown> addresses(TeamPolicy team) {
        return team.addresses().entrySet().stream().map(one -> new AddressShown(one.getKey(), one.getValue())).toList();
    }

    private static List<MappingShown> mappings(TeamPolicy team) {
        return team.mappings()
            .entrySet()
            .stream()
            .map(kept -> new MappingShown(kept.getKey().toString(), kept.getValue()))
            .toList();
    }

}
