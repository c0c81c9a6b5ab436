package dev.parley.webapi.caller;

import dev.parley.webapi.caller.DemoPeople.DemoPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says how one signs in here, to those who have not. */
@RestController
@Tag(name = "Callers", description = "Who one is, and how one signs in.")
class SignInController {

    static final String PATH = "/api/sign-in";

    /** How one signs in. */
    @Schema(description = "How one signs in.")
    record SignIn(
            @Schema(example = "true", description = "Whether sample people may sign in by their names.") boolean demo,
            List<DemoPerson> people) {
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Say how one signs in, and as whom in a demo", operationId = "getSignIn",
            description = "For everybody, without credentials.")
    @SecurityRequirements
    SignIn signIn() {
        return new SignIn(true, DemoPeople.all());
    }

}
