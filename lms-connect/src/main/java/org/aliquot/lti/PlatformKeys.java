package org.aliquot.lti;

import java.time.Instant;
import org.aliquot.connections.Connection;
import org.aliquot.idtoken.KeyFinding;
import org.aliquot.idtoken.PublicKeys;
import org.springframework.stereotype.Component;

/** The public keys of learning-management systems. */
@Component
class PlatformKeys {

    private final PublicKeys keys;

    PlatformKeys(PublicKeys keys) {
        this.keys = keys;
    }

    /** Calls out when it must: never in a transaction. */
    KeyFinding find(Connection platform, String id, Instant now) {
        return keys.find(platform.id(), platform.settings().jwksUrl(), id, now);
    }
}
