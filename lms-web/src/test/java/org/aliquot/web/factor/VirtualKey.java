package org.aliquot.web.factor;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A device with passkeys and a finger on it, made by Chromium itself (CDP's virtual authenticator). */
public record VirtualKey(CDPSession devtools, String id) {

    public static VirtualKey in(Page page) {
        CDPSession devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject wanted = new JsonObject();
        wanted.add("options", options);
        JsonObject made = devtools.send("WebAuthn.addVirtualAuthenticator", wanted);
        return new VirtualKey(devtools, made.get("authenticatorId").getAsString());
    }

    /** From now on the finger is somebody else's. */
    public void forgetOwner() {
        JsonObject wanted = new JsonObject();
        wanted.addProperty("authenticatorId", id);
        wanted.addProperty("isUserVerified", false);
        devtools.send("WebAuthn.setUserVerified", wanted);
    }
}
