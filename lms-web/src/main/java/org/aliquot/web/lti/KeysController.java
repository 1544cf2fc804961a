package org.aliquot.web.lti;

import java.util.List;
import java.util.Map;
import org.aliquot.access.Audience;
import org.aliquot.connections.OwnKeys;
import org.aliquot.web.address.LtiUrls;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /lti/keys}: the public halves of our keys, for systems that want to know that a call is ours. */
@RestController
@Audience(Audience.Who.ANYONE)
class KeysController {

    private final OwnKeys keys;

    KeysController(OwnKeys keys) {
        this.keys = keys;
    }

    @GetMapping(path = LtiUrls.KEYS, produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, List<Map<String, Object>>> keys() {
        return Map.of("keys", keys.published());
    }
}
