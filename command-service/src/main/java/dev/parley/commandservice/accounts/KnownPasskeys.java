package dev.parley.commandservice.accounts;

import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import com.yubico.webauthn.data.exception.Base64UrlException;
import dev.parley.personaldata.Passkey;
import dev.parley.personaldata.Passkeys;
import dev.parley.sharedevents.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The passkeys that there are, as the library asks for them; its user is a pseudonym. */
final class KnownPasskeys implements CredentialRepository {

    private final Passkeys passkeys;

    KnownPasskeys(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    static ByteArray handle(PersonId person) {
        return new ByteArray(person.value().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String person) {
        return passkeys.of(new PersonId(person))
            .stream()
            .map(passkey -> PublicKeyCredentialDescriptor.builder().id(bytes(passkey.id())).build())
            .collect(Collectors.toSet());
    }

    @Override
    public Optional<ByteArray> getUserHandleForUsername(String person) {
        return Optional.of(handle(new PersonId(person)));
    }

    @Override
    public Optional<String> getUsernameForUserHandle(ByteArray handle) {
        return Optional.of(new String(handle.getBytes(), StandardCharsets.UTF_8));
    }

    @Override
    public Optional<RegisteredCredential> lookup(ByteArray id, ByteArray handle) {
        return passkeys.find(id.getBase64Url())
            .map(KnownPasskeys::registered)
            .filter(found -> found.getUserHandle().equals(handle));
    }

    @Override
    public Set<RegisteredCredential> lookupAll(ByteArray id) {
        return passkeys.find(id.getBase64Url()).map(KnownPasskeys::registered).map(Set::of).orElse(Set.of());
    }

    private static RegisteredCredential registered(Passkey passkey) {
        return RegisteredCredential.builder()
            .credentialId(bytes(passkey.id()))
            .userHandle(handle(passkey.person()))
            .publicKeyCose(bytes(passkey.publicKey()))
            .signatureCount(passkey.signatures())
            .build();
    }

    private static ByteArray bytes(String base64Url) {
        try {
            return ByteArray.fromBase64Url(base64Url);
        }
        catch (Base64UrlException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
