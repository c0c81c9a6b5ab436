package dev.parley.personaldata;

import com.google.crypto.tink.subtle.Base64;
import com.google.crypto.tink.subtle.Random;

/** Makes what nobody can guess. */
final class Secrets {

    private static final int BYTES = 32;

    private Secrets() {
    }

    /** 256 random bits, as text that fits into addresses and cookies. */
    static String next() {
        return Base64.urlSafeEncode(Random.randBytes(BYTES));
    }

}
