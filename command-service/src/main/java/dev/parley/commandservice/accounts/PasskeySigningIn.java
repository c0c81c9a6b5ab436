package dev.parley.commandservice.accounts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.StartAssertionOptions;
import com.yubico.webauthn.StartRegistrationOptions;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.InvalidSignatureCountException;
import com.yubico.webauthn.exception.RegistrationFailedException;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.Login;
import dev.parley.personaldata.Logins;
import dev.parley.personaldata.Passkey;
import dev.parley.personaldata.Passkeys;
import dev.parley.personaldata.Passkeys.Challenge;
import dev.parley.personaldata.Sessions;
import dev.parley.sharedevents.PersonId;
import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.ProblemException;
import dev.parley.webapi.session.RolesAtPresent;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * Signing in by a passkey (WebAuthn level 3), which is bound to the address of the page
 * and shows that it was its owner who used it.
 */
public final class PasskeySigningIn {

    private final Passkeys passkeys;

    private final Directory directory;

    private final Logins logins;

    private final Sessions sessions;

    private final RolesAtPresent roles;

    PasskeySigningIn(Passkeys passkeys, Directory directory, Logins logins, Sessions sessions, RolesAtPresent roles) {
        this.passkeys = passkeys;
        this.directory = directory;
        this.logins = logins;
        this.sessions = sessions;
        this.roles = roles;
    }

    /** What a browser makes a passkey by: JSON of WebAuthn. */
    public String registrationOptions(PersonId person, URI page, Instant now) {
        PublicKeyCredentialCreationOptions options = party(page).startRegistration(StartRegistrationOptions.builder()
            .user(UserIdentity.builder()
                .name(person.value())
                .displayName(directory.loginOf(person))
                .id(KnownPasskeys.handle(person))
                .build())
            .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build())
            .build());
        passkeys.ask(options.getChallenge().getBase64Url(), person, json(options::toJson), now);
        return json(named(options, person)::toCredentialsCreateJson);
    }

    /** The device shows what its owner signs in as, and not what the log calls them. */
    private PublicKeyCredentialCreationOptions named(PublicKeyCredentialCreationOptions options, PersonId person) {
        String name = logins.find(person).map(Login::name).orElseGet(person::value);
        return options.toBuilder().user(options.getUser().toBuilder().name(name).build()).build();
    }

    /**
     * Keeps a passkey that a browser has made.
     * @throws ProblemException if it is not what was asked for
     */
    public Passkey register(PersonId person, String name, String response, URI page, Instant now) {
        try {
            var made = PublicKeyCredential.parseRegistrationResponseJson(response);
            Challenge asked = asked(made.getResponse().getClientData().getChallenge().getBase64Url(), now);
            if (!person.equals(asked.person())) {
                throw notKept();
            }
            RegistrationResult result = party(page).finishRegistration(FinishRegistrationOptions.builder()
                .request(PublicKeyCredentialCreationOptions.fromJson(asked.request()))
                .response(made)
                .build());
            Passkey passkey = new Passkey(result.getKeyId().getId().getBase64Url(), person, name,
                    result.getPublicKeyCose().getBase64Url(), result.getSignatureCount(), today(now), null);
            if (!passkeys.add(passkey)) {
                throw notKept();
            }
            return passkey;
        }
        catch (IOException | RegistrationFailedException ex) {
            throw notKept();
        }
    }

    /** What a browser asks for a passkey by, whosever it is: JSON of WebAuthn. */
    public String signInOptions(URI page, Instant now) {
        AssertionRequest request = party(page).startAssertion(
                StartAssertionOptions.builder().userVerification(UserVerificationRequirement.REQUIRED).build());
        String challenge = request.getPublicKeyCredentialRequestOptions().getChallenge().getBase64Url();
        passkeys.ask(challenge, null, json(request::toJson), now);
        return json(request::toCredentialsGetJson);
    }

    /**
     * The secret of a new session.
     * @throws ProblemException the same for whatever is wrong
     */
    public String signIn(String response, URI page, Instant now) {
        try {
            var shown = PublicKeyCredential.parseAssertionResponseJson(response);
            Challenge asked = asked(shown.getResponse().getClientData().getChallenge().getBase64Url(), now);
            if (asked.person() != null) {
                throw bad();
            }
            AssertionResult result = party(page).finishAssertion(FinishAssertionOptions.builder()
                .request(AssertionRequest.fromJson(asked.request()))
                .response(shown)
                .build());
            PersonId person = new PersonId(result.getUsername());
            if (!result.isSuccess() || !roles.admits(person)) {
                throw bad();
            }
            if (!passkeys.used(result.getCredential().getCredentialId().getBase64Url(), result.getSignatureCount(),
                    today(now))) {
                throw bad();
            }
            logins.seen(person, today(now));
            return sessions.open(person, now);
        }
        catch (InvalidSignatureCountException ex) {
            throw CallRules.WRONG_CREDENTIALS
                .exception("this passkey was used elsewhere since you used it here last, so it may be a copy;"
                        + " sign in with your password, remove it and make another");
        }
        catch (IOException | AssertionFailedException ex) {
            throw bad();
        }
    }

    /** False if the person has none of this id. */
    public boolean remove(PersonId person, String id) {
        return passkeys.find(id).filter(passkey -> passkey.person().equals(person)).isPresent() && passkeys.remove(id);
    }

    private Challenge asked(String challenge, Instant now) {
        return passkeys.answered(challenge, now).orElseThrow(PasskeySigningIn::bad);
    }

    private RelyingParty party(URI page) {
        return RelyingParty.builder()
            .identity(RelyingPartyIdentity.builder().id(page.getHost()).name("Parley").build())
            .credentialRepository(new KnownPasskeys(passkeys))
            .origins(Set.of(page.getScheme() + "://" + page.getRawAuthority()))
            .build();
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private static ProblemException bad() {
        return CallRules.WRONG_CREDENTIALS
            .exception("this passkey signs nobody in here: it may have been removed, or its owner is not let in");
    }

    private static ProblemException notKept() {
        return CallRules.WRONG_CREDENTIALS.exception("this passkey cannot be kept: begin to make one anew");
    }

    /** What the library writes. */
    private interface Writing {

        String write() throws JsonProcessingException;

    }

    private static String json(Writing writing) {
        try {
            return writing.write();
        }
        catch (JsonProcessingException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
