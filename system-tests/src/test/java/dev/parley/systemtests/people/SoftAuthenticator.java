package dev.parley.systemtests.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;

/** A passkey in memory, and the browser that it is shown in: ES256, no attestation. */
final class SoftAuthenticator {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private static final byte PRESENT_AND_VERIFIED = 0x05;

    private static final byte WITH_CREDENTIAL = 0x40;

    private final byte[] id = "a passkey in memory".getBytes(UTF_8);

    private final URI page;

    private final KeyPair keys;

    private String userHandle;

    private int counter;

    SoftAuthenticator(String page) throws GeneralSecurityException {
        this(URI.create(page), newKeys(), "");
    }

    private SoftAuthenticator(URI page, KeyPair keys, String userHandle) {
        this.page = page;
        this.keys = keys;
        this.userHandle = userHandle;
    }

    /** The same key in a browser that shows another page. */
    SoftAuthenticator at(String other) {
        return new SoftAuthenticator(URI.create(other), keys, userHandle);
    }

    private static KeyPair newKeys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    /** What a browser answers to options for making a passkey. */
    String make(JsonNode options) throws GeneralSecurityException {
        userHandle = options.get("user").get("id").asString();
        byte[] attestation = bytes(
                HexFormat.of().parseHex("a363666d74646e6f6e656761747453746d74a068617574684461746158"),
                new byte[] { (byte) credentialData().length }, credentialData());
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
                 "authenticatorAttachment":"platform","name":"My laptop","response":{"clientDataJSON":"%2$s",
                 "attestationObject":"%3$s","transports":["internal"]}}""".formatted(BASE64.encodeToString(id),
                BASE64.encodeToString(clientData("webauthn.create", options)), BASE64.encodeToString(attestation));
    }

    /** What a browser answers to options for signing in. */
    String show(JsonNode options) throws GeneralSecurityException {
        byte[] client = clientData("webauthn.get", options);
        byte[] data = data(PRESENT_AND_VERIFIED);
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(data);
        signature.update(sha256(client));
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
                 "response":{"clientDataJSON":"%2$s","authenticatorData":"%3$s","signature":"%4$s",
                 "userHandle":"%5$s"}}""".formatted(BASE64.encodeToString(id), BASE64.encodeToString(client),
                BASE64.encodeToString(data), BASE64.encodeToString(signature.sign()), userHandle);
    }

    private byte[] clientData(String type, JsonNode options) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s://%s\",\"crossOrigin\":false}"
            .formatted(type, options.get("challenge").asString(), page.getScheme(), page.getAuthority())
            .getBytes(UTF_8);
    }

    /** The key in COSE, as a map in CBOR. */
    private byte[] credentialData() throws GeneralSecurityException {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        return bytes(data((byte) (PRESENT_AND_VERIFIED | WITH_CREDENTIAL)), new byte[16],
                new byte[] { 0, (byte) id.length }, id, HexFormat.of().parseHex("a5010203262001215820"),
                coordinate(key.getW().getAffineX()), HexFormat.of().parseHex("225820"),
                coordinate(key.getW().getAffineY()));
    }

    private byte[] data(byte flags) throws GeneralSecurityException {
        return bytes(sha256(page.getHost().getBytes(UTF_8)), new byte[] { flags },
                ByteBuffer.allocate(4).putInt(++counter).array());
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] padded = new byte[32];
        byte[] digits = Arrays.copyOfRange(bytes, Math.max(0, bytes.length - 32), bytes.length);
        System.arraycopy(digits, 0, padded, 32 - digits.length, digits.length);
        return padded;
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static byte[] bytes(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

}
