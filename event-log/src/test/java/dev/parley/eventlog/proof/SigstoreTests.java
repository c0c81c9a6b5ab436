package dev.parley.eventlog.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.eventlog.Hashes;
import dev.sigstore.merkle.InclusionProofVerificationException;
import dev.sigstore.merkle.InclusionProofVerifier;
import dev.sigstore.rekor.client.Checkpoints;
import dev.sigstore.rekor.client.RekorEntry;
import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Our proofs and checkpoints as sigstore's own client reads them, and our signature as
 * the JDK checks it.
 */
class SigstoreTests {

    private static final int SIZE = 70;

    private final HashTree tree = new HashTree();

    SigstoreTests() {
        for (int line = 0; line < SIZE; line++) {
            tree.append(Hashes.leaf(("line " + line).getBytes(UTF_8)));
        }
    }

    @Test
    void findsEveryLeafIncludedAtEverySize() {
        for (int size = 1; size <= SIZE; size++) {
            for (int index = 0; index < size; index++) {
                int leaf = index;
                int upTo = size;
                assertThatCode(() -> InclusionProofVerifier.verify(tree.leaf(leaf), leaf, upTo,
                        tree.inclusionProof(leaf, upTo), tree.root(upTo)))
                    .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void findsAnotherLeafNotIncluded() {
        List<byte[]> proof = tree.inclusionProof(3, SIZE);
        assertThatThrownBy(() -> InclusionProofVerifier.verify(tree.leaf(4), 3, SIZE, proof, tree.root(SIZE)))
            .isInstanceOf(InclusionProofVerificationException.class);
    }

    @Test
    void readsTheCheckpoint() throws Exception {
        NoteSigner signer = NoteSigner.generate("parley.example/log");
        String note = signer.sign(new Checkpoint("parley.example/log", SIZE, tree.root(SIZE)).text());

        RekorEntry.Checkpoint read = Checkpoints.from(note);

        assertThat(read.getOrigin()).isEqualTo("parley.example/log");
        assertThat(read.getSize()).isEqualTo(SIZE);
        assertThat(Base64.getDecoder().decode(read.getBase64Hash())).isEqualTo(tree.root(SIZE));
        assertThat(read.getSignatures()).singleElement()
            .satisfies(signature -> assertThat(holds(signer.verifier(), read.getSignedData(), signature)).isTrue())
            .satisfies(signature -> assertThat(holds(signer.verifier(), "other\n", signature)).isFalse());
    }

    private static boolean holds(NoteVerifier key, String text, RekorEntry.CheckpointSignature signature)
            throws Exception {
        Signature ed25519 = Signature.getInstance("Ed25519");
        ed25519.initVerify(KeyFactory.getInstance("Ed25519")
            .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point(key.key()))));
        ed25519.update(text.getBytes(UTF_8));
        return ed25519.verify(signature.getSignature());
    }

    /** RFC 8032 section 5.1.2: y, the lowest byte first, with the sign of x on top. */
    private static EdECPoint point(byte[] key) {
        byte[] y = new byte[key.length];
        for (int i = 0; i < key.length; i++) {
            y[i] = key[key.length - 1 - i];
        }
        boolean odd = (y[0] & 0x80) != 0;
        byte[] positive = Arrays.copyOf(y, y.length);
        positive[0] &= 0x7f;
        return new EdECPoint(odd, new BigInteger(1, positive));
    }

}
