package dev.parley.eventlog.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parley.eventlog.Hashes;
import org.junit.jupiter.api.Test;

class SignedNoteTests {

    /** The key pair and the note of the examples in Go's golang.org/x/mod/sumdb/note. */
    private static final String PRIVATE = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

    private static final String PUBLIC = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    private static final String TEXT = NOTE.substring(0, NOTE.indexOf("\n\n") + 1);

    @Test
    void isSignedAsTheReferenceImplementationSigns() {
        NoteSigner signer = NoteSigner.parse(PRIVATE);

        assertThat(signer.sign(TEXT)).isEqualTo(NOTE);
        assertThat(signer.encoded()).isEqualTo(PRIVATE);
        assertThat(signer.verifier().encoded()).isEqualTo(PUBLIC);
    }

    @Test
    void isVerifiedByItsPublicKey() {
        assertThat(NoteVerifier.parse(PUBLIC).verify(NOTE)).isEqualTo(TEXT);
    }

    @Test
    void isRefusedOnceAByteOfItChanged() {
        NoteVerifier verifier = NoteVerifier.parse(PUBLIC);
        for (String changed : new String[] { NOTE.replace("answer", "Answer"), NOTE.replace("x08go", "x08gp"),
                NOTE.replace("Neumann", "Newmann"), NOTE.replace("\n\n", "\n"), "" }) {
            assertThatIllegalArgumentException().isThrownBy(() -> verifier.verify(changed));
        }
    }

    @Test
    void aKeyWithTheHashOfAnotherIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> NoteVerifier.parse(PUBLIC.replace("c74f", "c74e")));
        assertThatIllegalArgumentException().isThrownBy(() -> NoteSigner.parse(PRIVATE.replace("c74f", "c74e")));
        assertThatIllegalArgumentException().isThrownBy(() -> NoteSigner.generate("two words"));
    }

    @Test
    void aCheckpointReadsBackAsItWasWritten() {
        Checkpoint checkpoint = new Checkpoint("parley.example/log", 42, Hashes.empty());

        Checkpoint read = Checkpoint.parse(checkpoint.text());

        assertThat(read.origin()).isEqualTo("parley.example/log");
        assertThat(read.size()).isEqualTo(42);
        assertThat(read.root()).isEqualTo(Hashes.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.parse("parley.example/log\n042\nAAAA\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.parse("parley.example/log\n42\nAAAA\n"));
    }

}
