package dev.parley.commandservice.web.policy;

import dev.parley.commandservice.dispatch.Recorded;
import dev.parley.commandservice.policy.PolicyCommand.SetCapacity;
import dev.parley.commandservice.policy.PolicyCommand.SetPolicy;
import dev.parley.commandservice.web.Call;
import dev.parley.commandservice.web.Commands;
import dev.parley.commandservice.web.policy.PolicyBodies.Capacity;
import dev.parley.commandservice.web.policy.PolicyBodies.OwnReason;
import dev.parley.commandservice.web.policy.PolicyBodies.PolicySettings;
import dev.parley.sharedevents.Reason;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api")
@Tag(name = "Policy", description = "What the whole team sets.")
class PolicyController {

    private final Commands commands;

    PolicyController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/policy")
    @Operation(summary = "Change the policy", description = "It holds for what is raised from then on.")
    Mono<ResponseEntity<Recorded>> setPolicy(@RequestBody PolicySettings body, Call call) {
        return commands.change(call,
                () -> new SetPolicy(call.by(), body.lastCallHours(), body.counterOptionOnDecline(),
                        body.displacementAndForecast(), body.lightBelowEffort(), body.restatementBeforeDecision(),
                        body.answerWithinDays(), body.mostDeferrals(), body.fewestPeopleShown(), body.timeZone(),
                        reasons(body.ownReasons())));
    }

    @PostMapping("/capacity")
    @Operation(summary = "Set the capacity of an area")
    Mono<ResponseEntity<Recorded>> setCapacity(@RequestBody Capacity body, Call call) {
        return commands.change(call,
                () -> new SetCapacity(call.by(), body.productArea(), body.quarter(), body.personDays()));
    }

    private static @Nullable List<Reason> reasons(@Nullable List<OwnReason> own) {
        return own == null ? null : own.stream().map(OwnReason::reason).toList();
    }

}
