package dev.parley.commandservice.web.people;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What browsers send of passkeys: JSON as WebAuthn level 3 has it. */
final class PasskeyBodies {

    private static final int SHORT = 1_500;

    private static final int LONG = 10_000;

    private PasskeyBodies() {
    }

    /** A passkey that was made; RegistrationResponseJSON. */
    @Schema(description = "A passkey that a browser has made: RegistrationResponseJSON of WebAuthn level 3.")
    record NewPasskey(@NotNull @Size(max = SHORT) @Schema(example = "Zk3…") String id,
            @NotNull @Size(max = SHORT) @Schema(example = "Zk3…") String rawId,
            @NotNull @Size(max = 50) @Schema(example = "public-key") String type, @NotNull @Valid Attestation response,
            @Nullable @Size(max = 50) @Schema(example = "platform") String authenticatorAttachment,
            @Nullable Map<String, Object> clientExtensionResults,
            @Nullable @Size(min = 1, max = 100) @Schema(example = "My laptop",
                    description = "What its owner calls it; the only field that is not WebAuthn's.") String name) {

        /** As the library reads it. */
        Map<String, Object> webAuthn() {
            return Map.of("id", id, "rawId", rawId, "type", type, "clientExtensionResults", Map.of(), "response",
                    Map.of("clientDataJSON", response.clientDataJSON(), "attestationObject",
                            response.attestationObject(), "transports", transports(response.transports())));
        }

    }

    /** What the authenticator says of it. */
    record Attestation(@NotNull @Size(max = LONG) @Schema(example = "eyJ0eXBlIjoi…") String clientDataJSON,
            @NotNull @Size(max = LONG) @Schema(example = "o2NmbXRkbm9uZ…") String attestationObject,
            @Nullable @Size(max = LONG) @Schema(example = "SZYN5YgOjGh0…") String authenticatorData,
            @Nullable @Size(max = LONG) @Schema(example = "MFkwEwYHKoZI…") String publicKey,
            @Nullable Integer publicKeyAlgorithm,
            @Nullable @Size(max = 20) List<@NotNull @Size(max = 50) String> transports) {
    }

    /** A passkey that is shown; AuthenticationResponseJSON. */
    @Schema(description = "A passkey that a browser shows: AuthenticationResponseJSON of WebAuthn level 3.")
    record ShownPasskey(@NotNull @Size(max = SHORT) @Schema(example = "Zk3…") String id,
            @NotNull @Size(max = SHORT) @Schema(example = "Zk3…") String rawId,
            @NotNull @Size(max = 50) @Schema(example = "public-key") String type, @NotNull @Valid Assertion response,
            @Nullable @Size(max = 50) @Schema(example = "platform") String authenticatorAttachment,
            @Nullable Map<String, Object> clientExtensionResults) {

        /** As the library reads it. */
        Map<String, Object> webAuthn() {
            Map<String, Object> shown = new java.util.HashMap<>(Map.of("clientDataJSON", response.clientDataJSON(),
                    "authenticatorData", response.authenticatorData(), "signature", response.signature()));
            if (response.userHandle() != null) {
                shown.put("userHandle", response.userHandle());
            }
            return Map.of("id", id, "rawId", rawId, "type", type, "clientExtensionResults", Map.of(), "response",
                    shown);
        }

    }

    /** What the authenticator signed. */
    record Assertion(@NotNull @Size(max = LONG) @Schema(example = "eyJ0eXBlIjoi…") String clientDataJSON,
            @NotNull @Size(max = LONG) @Schema(example = "SZYN5YgOjGh0…") String authenticatorData,
            @NotNull @Size(max = LONG) @Schema(example = "MEUCIQDx…") String signature,
            @Nullable @Size(max = SHORT) @Schema(example = "dV8yZjlRMGJK…") String userHandle) {
    }

    /** A passkey that is kept. */
    @Schema(description = "A passkey that is kept.")
    record KeptPasskey(@Schema(example = "Zk3…") String id, @Schema(example = "My laptop") String name) {
    }

    private static List<String> transports(@Nullable List<String> transports) {
        return transports == null ? List.of() : transports;
    }

}
