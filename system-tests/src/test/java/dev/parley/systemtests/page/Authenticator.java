package dev.parley.systemtests.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** What a device of a window keeps passkeys in: Chromium's virtual authenticator. */
final class Authenticator {

    private final CDPSession devtools;

    private String id;

    private Authenticator(CDPSession devtools) {
        this.devtools = devtools;
        this.id = add();
    }

    static Authenticator in(Page page) {
        CDPSession devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        return new Authenticator(devtools);
    }

    /** Its owner shows a finger from now on, or does not. */
    void recognises(boolean owner) {
        JsonObject verified = here();
        verified.addProperty("isUserVerified", owner);
        devtools.send("WebAuthn.setUserVerified", verified);
    }

    /** The only passkey in it. */
    JsonObject passkey() {
        return devtools.send("WebAuthn.getCredentials", here()).getAsJsonArray("credentials").get(0).getAsJsonObject();
    }

    /** From now on this is another device, which has this copy alone. */
    void isReplacedBy(JsonObject copy) {
        devtools.send("WebAuthn.removeVirtualAuthenticator", here());
        id = add();
        JsonObject added = here();
        added.add("credential", copy);
        devtools.send("WebAuthn.addCredential", added);
    }

    private String add() {
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        for (String able : new String[] { "hasResidentKey", "hasUserVerification", "isUserVerified",
                "automaticPresenceSimulation" }) {
            options.addProperty(able, true);
        }
        JsonObject added = new JsonObject();
        added.add("options", options);
        JsonElement made = devtools.send("WebAuthn.addVirtualAuthenticator", added).get("authenticatorId");
        return made.getAsString();
    }

    private JsonObject here() {
        JsonObject named = new JsonObject();
        named.addProperty("authenticatorId", id);
        return named;
    }

}
