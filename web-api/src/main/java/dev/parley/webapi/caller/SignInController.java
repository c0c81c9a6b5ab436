package dev.parley.webapi.caller;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.webapi.caller.DemoPeople.DemoPerson;
import dev.parley.webapi.caller.SignInMethod.Kind;
import dev.parley.webapi.caller.SignInMethod.IdentityProvider;
import dev.parley.webapi.people.PeopleInForce;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says how one signs in here, to those who have not. */
@RestController
@Tag(name = "Callers", description = "Who one is, and how one signs in.")
class SignInController {

    static final String PATH = "/api/sign-in";

    private final ObjectProvider<SignInMethod> methods;

    private final ObjectProvider<PeopleInForce> people;

    SignInController(ObjectProvider<SignInMethod> methods, ObjectProvider<PeopleInForce> people) {
        this.methods = methods;
        this.people = people;
    }

    /** How one signs in. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "How one signs in.")
    record SignIn(@Schema(description = "What one can sign in with.") List<Kind> methods,
            @Schema(description = "Where one signs in elsewhere.") @Nullable IdentityProvider provider,
            @Schema(description = "Whom one can sign in as, in a demo.") @Nullable List<DemoPerson> people,
            @Schema(description = "Whether there is an administrator.") boolean setUp) {
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Say how one signs in, and as whom in a demo", operationId = "getSignIn",
            description = "For everybody, without credentials.")
    @SecurityRequirements
    SignIn signIn() {
        List<SignInMethod> offered = methods.orderedStream().toList();
        List<Kind> kinds = offered.stream().map(SignInMethod::kind).sorted().toList();
        IdentityProvider provider = offered.stream()
            .map(SignInMethod::provider)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
        boolean demo = kinds.contains(Kind.DEMO);
        return new SignIn(kinds, provider, demo ? DemoPeople.all() : null,
                demo || people.stream().anyMatch(PeopleInForce::isSetUp));
    }

}
