package dev.parley.webapi.oidc;

import java.time.Instant;

/**
 * A sign-in that was begun in a browser, which keeps this, sealed, until it comes back.
 *
 * @param state what the provider sends back with the code
 * @param nonce what the ID token has to hold the hash of
 * @param verifier what proves that it is the same who asked (RFC 7636)
 * @param callback the address that the provider was told to send the browser to
 * @param to the path to go on at
 */
record Begun(String state, String nonce, String verifier, String callback, String to, Instant at) {

    /** None of its secrets. */
    @Override
    public String toString() {
        return "a sign-in begun at " + at;
    }

}
