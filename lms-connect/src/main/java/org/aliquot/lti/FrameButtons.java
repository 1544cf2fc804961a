package org.aliquot.lti;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.vault.MacKeys;
import org.springframework.stereotype.Component;

/**
 * The button of a start page carries a secret of its own: the window that it opens is no frame, and a browser that keeps cookies apart
 * for each site that frames us sends none of the frame's there.
 */
@Component
public class FrameButtons {

    private static final String KEY = "key of buttons in frames";

    private final MacKeys keys;
    private final LtiVisits visits;

    FrameButtons(MacKeys keys, LtiVisits visits) {
        this.keys = keys;
        this.visits = visits;
    }

    /** What the button of this visit's page sends. Only the browser of the visit is shown it. */
    public String secret(LtiVisit visit) {
        return secret(visit.id());
    }

    /** The visit whose button was pressed, while it lasts. */
    public Optional<LtiVisit> pressed(UUID visit, String secret) {
        return MessageDigest.isEqual(bytes(secret(visit)), bytes(secret)) ? visits.find(visit) : Optional.empty();
    }

    private String secret(UUID visit) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(keys.expendableMac(KEY).doFinal(bytes(visit.toString())));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
