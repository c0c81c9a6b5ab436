package dev.parley.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyTests {

    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

    @Test
    void isTheSameAfterWritingAndReading() {
        MasterKey key = MasterKey.generate();
        MasterKey again = MasterKey.decode(key.encoded() + "\n");
        assertThat(again.digest("use", CONTENT)).isEqualTo(key.digest("use", CONTENT));
    }

    @Test
    void everyUseHasAKeyOfItsOwn() {
        MasterKey key = MasterKey.generate();
        assertThat(key.digest("one use", CONTENT)).isNotEqualTo(key.digest("another", CONTENT)).hasSize(32);
    }

    @Test
    void isDerivedAsItAlwaysWas() {
        MasterKey key = MasterKey.decode(Base64.getEncoder().encodeToString(new byte[32]));
        assertThat(Base64.getEncoder().encodeToString(key.digest("use", CONTENT)))
            .isEqualTo("3Wrnu3UnsS5irwyTn3GPON6hgqr5Ci4O/+EJQcunxSo=");
    }

    @Test
    void opensWhatTheKeyBeforeHasSealedAndSealsWithTheNewOne() throws Exception {
        MasterKey before = MasterKey.generate();
        MasterKey changed = before.changed();
        byte[] sealed = before.aead("use").encrypt(CONTENT, CONTENT);
        assertThat(changed.aead("use").decrypt(sealed, CONTENT)).isEqualTo(CONTENT);
        assertThat(changed.hasSealed(sealed)).isFalse();
        byte[] anew = changed.aead("use").encrypt(CONTENT, CONTENT);
        assertThat(changed.hasSealed(anew)).isTrue();
        assertThat(MasterKey.decode(changed.encodedFirst()).aead("use").decrypt(anew, CONTENT)).isEqualTo(CONTENT);
        assertThatThrownBy(() -> before.aead("use").decrypt(anew, CONTENT)).isInstanceOf(KeyOutdatedException.class);
    }

    @Test
    void digestsStayWhatTheyWereWhenTheKeyIsChanged() {
        MasterKey before = MasterKey.generate();
        MasterKey changed = MasterKey.decode(before.changed().encoded()).rootedIn(before.sealedRoot());
        MasterKey after = MasterKey.decode(changed.encodedFirst()).rootedIn(changed.sealedRoot());
        assertThat(after.digest("use", CONTENT)).isEqualTo(before.digest("use", CONTENT));
    }

    @Test
    void isLookedUpAgainWhenSomethingIsSealedByAnother() throws Exception {
        MasterKey before = MasterKey.generate();
        MasterKey changed = before.changed();
        MasterKey running = MasterKey.decode(before.encoded()).lookedUpAgain(changed::encoded);
        byte[] anew = changed.aead("use").encrypt(CONTENT, CONTENT);
        assertThat(running.aead("use").decrypt(anew, CONTENT)).isEqualTo(CONTENT);
        assertThat(running.hasSealed(running.aead("use").encrypt(CONTENT, CONTENT))).isTrue();
        assertThat(running.hasSealed(anew)).isTrue();
    }

    @Test
    void isTheSameAsBeforeWhereItCannotBeLookedUp() throws Exception {
        MasterKey before = MasterKey.generate();
        byte[] anew = before.changed().aead("use").encrypt(CONTENT, CONTENT);
        AtomicInteger looks = new AtomicInteger();
        MasterKey running = MasterKey.decode(before.encoded()).lookedUpAgain(() -> {
            looks.incrementAndGet();
            throw new IllegalStateException("the file is not there");
        });
        for (int time = 0; time < 3; time++) {
            assertThatThrownBy(() -> running.aead("use").decrypt(anew, CONTENT))
                .isInstanceOf(KeyOutdatedException.class);
        }
        assertThat(looks).as("not looked for each time").hasValue(1);
    }

    @Test
    void sealsNothingOnceOthersSealWithAKeyThatIsNotThere() throws Exception {
        MasterKey key = MasterKey.generate();
        byte[] sealed = key.aead("use").encrypt(CONTENT, CONTENT);
        key.setOutdated(true);
        assertThatThrownBy(() -> key.aead("use").encrypt(CONTENT, CONTENT)).isInstanceOf(KeyOutdatedException.class);
        assertThat(key.aead("use").decrypt(sealed, CONTENT)).isEqualTo(CONTENT);
    }

    @Test
    void saysNothingOfItself() {
        MasterKey key = MasterKey.generate();
        assertThat(key.toString()).doesNotContain(key.encoded());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "not base64!", "c2hvcnQ=" })
    void isRefusedIfItIsNot32BytesInBase64(String text) {
        assertThatThrownBy(() -> MasterKey.decode(text)).isInstanceOf(IllegalArgumentException.class);
    }

}
