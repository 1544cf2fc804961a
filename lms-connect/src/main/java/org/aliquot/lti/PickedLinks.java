package org.aliquot.lti;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.clock.ServerClock;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.connections.OwnKeys;
import org.aliquot.passback.Linkable;
import org.aliquot.people.Secrets;
import org.springframework.stereotype.Service;

/** Writes what was chosen as the other system takes it: a token of ours with a link for each. */
@Service
public class PickedLinks {

    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final ConnectionDesk connections;
    private final OwnKeys keys;
    private final ServerClock clock;

    PickedLinks(ConnectionDesk connections, OwnKeys keys, ServerClock clock) {
        this.connections = connections;
        this.keys = keys;
        this.clock = clock;
    }

    /** @param launch address of ours that each link opens */
    public String token(Picking picking, List<Linkable> chosen, String launch) {
        Connection system = connections.find(picking.connection()).orElseThrow();
        Instant now = clock.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(system.settings().clientId())
                .audience(system.settings().issuer())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .claim("nonce", Secrets.random())
                .claim(LTI + "message_type", "LtiDeepLinkingResponse")
                .claim(LTI + "version", "1.3.0")
                .claim(LTI + "deployment_id", picking.deployment())
                .claim(
                        LINKING + "content_items",
                        chosen.stream().map(one -> link(one, picking, launch)).toList());
        if (picking.data() != null) {
            claims.claim(LINKING + "data", picking.data());
        }
        return keys.signed(claims.build());
    }

    /** What it leads to travels in the link itself, so that a copied course leads to it too. */
    private static Map<String, Object> link(Linkable chosen, Picking picking, String launch) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("type", "ltiResourceLink");
        link.put("title", chosen.title());
        link.put("url", launch);
        link.put("custom", Map.of("target", chosen.target().word()));
        if (picking.withColumns()) {
            link.put(
                    "lineItem",
                    Map.of(
                            "label", chosen.title(),
                            "scoreMaximum", chosen.maximum(),
                            "resourceId", chosen.target().column(),
                            "tag", "aliquot"));
        }
        return link;
    }
}
