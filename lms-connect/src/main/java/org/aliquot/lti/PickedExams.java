package org.aliquot.lti;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.clock.ServerClock;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.connections.OwnKeys;
import org.aliquot.examplan.Delivery;
import org.aliquot.people.Secrets;
import org.springframework.stereotype.Service;

/** Writes what was chosen as the other system takes it: a token of ours with a link for each exam. */
@Service
public class PickedExams {

    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final Duration LIFE = Duration.ofMinutes(5);

    /** Of an adaptive exam: its practice scale ends there. */
    private static final int TOP_OF_SCALE = 100;

    private final ConnectionDesk connections;
    private final OwnKeys keys;
    private final ServerClock clock;

    PickedExams(ConnectionDesk connections, OwnKeys keys, ServerClock clock) {
        this.connections = connections;
        this.keys = keys;
        this.clock = clock;
    }

    /** @param launch address of ours that each link opens */
    public String token(Picking picking, List<ExamVersion> exams, String launch) {
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
                        exams.stream().map(exam -> link(exam, picking, launch)).toList());
        if (picking.data() != null) {
            claims.claim(LINKING + "data", picking.data());
        }
        return keys.signed(claims.build());
    }

    /** The exam travels in the link itself, so that a copied course leads to it too. */
    private static Map<String, Object> link(ExamVersion exam, Picking picking, String launch) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("type", "ltiResourceLink");
        link.put("title", exam.spec().title());
        link.put("url", launch);
        link.put("custom", Map.of("target", "exam/" + exam.spec().key()));
        if (picking.withColumns()) {
            link.put(
                    "lineItem",
                    Map.of(
                            "label", exam.spec().title(),
                            "scoreMaximum", maximum(exam),
                            "resourceId", exam.spec().key(),
                            "tag", "aliquot"));
        }
        return link;
    }

    private static int maximum(ExamVersion exam) {
        return exam.spec().form().delivery() == Delivery.ADAPTIVE
                ? TOP_OF_SCALE
                : exam.spec().form().items();
    }
}
