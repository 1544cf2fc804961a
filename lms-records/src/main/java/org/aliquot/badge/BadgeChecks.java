package org.aliquot.badge;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.clock.ServerClock;
import org.aliquot.records.CertificateView;
import org.aliquot.records.Certificates;
import org.aliquot.spool.Turns;
import org.aliquot.throttle.HourlyCount;
import org.aliquot.throttle.Network;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks a badge without asking anybody: its parts and days, then its signature, of a JSON Web Token or of a proof inside. A proof
 * that is made in another way, or over words that we do not know, is not checked, and called so.
 */
@Service
public class BadgeChecks {

    /** Longest text that is looked at. */
    public static final int LONGEST = 60_000;

    /** More than a school looks through; each of them can be made to keep a core for a moment. */
    static final int HOURLY_PER_NETWORK = 300;

    /** Honest badges are checked in an instant, so a line of this length is one of others. */
    static final int MOST_WAITING = 10;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ELEMENT = "<openbadges:credential";
    private static final Pattern BAKED = Pattern.compile(ELEMENT + "[^>]*\\sverify=\"([^\"]+)\"");
    private static final Pattern DRAWN = Pattern.compile(ELEMENT + "[^>]*>\\s*<!\\[CDATA\\[(.*?)]]>", Pattern.DOTALL);

    /** An Ed25519 key as it is written into an address or a name. */
    private static final Pattern METHOD =
            Pattern.compile("(https?://|did:web:)[^#\\s]+#.+|did:key:z6Mk[1-9A-HJ-NP-Za-km-z]+(#.+)?");

    private final BadgeKeys keys;
    private final BadgeSite site;
    private final Certificates certificates;
    private final ServerClock clock;
    private final HourlyCount hourly;
    private final Turns turns = new Turns(MOST_WAITING);

    BadgeChecks(BadgeKeys keys, BadgeSite site, Certificates certificates, ServerClock clock, HourlyCount hourly) {
        this.keys = keys;
        this.site = site;
        this.certificates = certificates;
        this.clock = clock;
        this.hourly = hourly;
    }

    /**
     * Not in a transaction: a proof inside waits for its turn.
     *
     * @param text a token, a credential as JSON, or a picture as SVG with one of them in it
     * @param network from where it is asked
     * @throws org.aliquot.spool.BusyException when proofs of others are checked all the time
     */
    public BadgeVerdict check(String text, String network) {
        if (hourly.count("badge", Network.of(network)) > HOURLY_PER_NETWORK) {
            return new BadgeVerdict.TooOften();
        }
        String badge = inside(text.strip());
        if (badge.length() > LONGEST) {
            return refused(BadgeFlaw.UNREADABLE, "");
        }
        return badge.startsWith("{")
                ? withProof(badge)
                : Jws.read(badge).map(this::token).orElseGet(() -> refused(BadgeFlaw.UNREADABLE, ""));
    }

    private static String inside(String text) {
        int at = text.indexOf(ELEMENT);
        if (at < 0) {
            return text;
        }
        int end = Math.min(text.length(), at + LONGEST);
        Matcher baked = BAKED.matcher(text).region(at, end);
        if (baked.lookingAt()) {
            return baked.group(1).strip();
        }
        Matcher drawn = DRAWN.matcher(text).region(at, end);
        return drawn.lookingAt() ? drawn.group(1).strip() : text;
    }

    private BadgeVerdict withProof(String json) {
        try {
            JsonNode credential = JSON.readTree(json);
            return BadgeShape.flaw(credential, clock.now())
                    .<BadgeVerdict>map(flaw -> flaw)
                    .orElseGet(() -> proof(credential));
        } catch (JacksonException unreadable) {
            return refused(BadgeFlaw.UNREADABLE, "");
        }
    }

    private BadgeVerdict proof(JsonNode credential) {
        JsonNode proofs = credential.path("proof");
        JsonNode proof = proofs.isArray() ? proofs.path(0) : proofs;
        if (!proof.isObject()) {
            return refused(BadgeFlaw.UNSIGNED, "");
        }
        String method = proof.path("verificationMethod").asString("");
        if (!METHOD.matcher(method).matches()) {
            return refused(BadgeFlaw.WRONG_METHOD, method);
        }
        EmbeddedProof.Outcome outcome = turns.takeOrAskAgain(
                PATIENCE, () -> EmbeddedProof.check(credential, proof), "Many badges are being checked.");
        return switch (outcome) {
            case SIGNED -> foreign(credential);
            case CHANGED -> refused(BadgeFlaw.CHANGED, "");
            case UNKNOWN ->
                refused(
                        BadgeFlaw.OTHER_PROOF,
                        proof.path("cryptosuite").asString(proof.path("type").asString("")));
        };
    }

    private BadgeVerdict token(Jws token) {
        JsonNode credential = token.payload().has("vc") ? token.payload().path("vc") : token.payload();
        Instant now = clock.now();
        return BadgeShape.flaw(credential, now)
                .<BadgeVerdict>map(flaw -> flaw)
                .orElseGet(() -> signature(token, credential));
    }

    private BadgeVerdict signature(Jws token, JsonNode credential) {
        if (!token.header().path("alg").asString("").equals("RS256")) {
            return refused(BadgeFlaw.OTHER_PROOF, token.header().path("alg").asString(""));
        }
        Optional<SigningKey> own =
                keys.find(token.header().path("jwk").path("kid").asString(""));
        if (own.isPresent()) {
            return token.isSignedBy(own.get().open()) ? own(credential) : refused(BadgeFlaw.CHANGED, "");
        }
        return token.brought()
                .map(key -> token.isSignedBy(key) ? foreign(credential) : refused(BadgeFlaw.CHANGED, ""))
                .orElseGet(() -> refused(
                        BadgeFlaw.WRONG_METHOD, token.header().path("kid").asString("")));
    }

    /** Whoever claims to be this installation must have signed with one of its keys. */
    private BadgeVerdict foreign(JsonNode credential) {
        JsonNode issuer = credential.path("issuer");
        String claimed =
                issuer.isString() ? issuer.asString("") : issuer.path("id").asString("");
        return claimed.equals(site.issuer())
                        || credential.path("id").asString("").startsWith(site.credential(""))
                ? refused(BadgeFlaw.CHANGED, "")
                : new BadgeVerdict.Unchanged(said(credential));
    }

    private BadgeVerdict own(JsonNode credential) {
        String id = credential.path("id").asString("");
        Optional<CertificateView> certificate = certificates
                .check(id.substring(id.lastIndexOf('/') + 1))
                .filter(found -> site.credential(found.serial()).equals(id));
        if (certificate.isEmpty()) {
            return refused(BadgeFlaw.NOT_OURS, "");
        }
        return certificate.get().isValid()
                ? new BadgeVerdict.Genuine(said(certificate.get()))
                : refused(BadgeFlaw.REVOKED, "");
    }

    /** What we issued, whatever a token says that was signed with a key of ours. */
    private static BadgeVerdict.Said said(CertificateView certificate) {
        return new BadgeVerdict.Said(
                certificate.award().courseTitle(),
                certificate.holder(),
                certificate.award().school(),
                certificate.issuedAt());
    }

    private static BadgeVerdict.Said said(JsonNode credential) {
        JsonNode subject = credential.path("credentialSubject");
        String holder = "";
        for (JsonNode one : subject.path("identifier")) {
            if (one.path("identityType").asString("").equals("name")
                    && !one.path("hashed").asBoolean(true)) {
                holder = one.path("identityHash").asString("");
            }
        }
        return new BadgeVerdict.Said(
                subject.path("achievement")
                        .path("name")
                        .asString(credential.path("name").asString("")),
                holder,
                credential.path("issuer").path("name").asString(""),
                BadgeShape.from(credential));
    }

    private static BadgeVerdict refused(BadgeFlaw flaw, String detail) {
        return new BadgeVerdict.Refused(flaw, detail);
    }
}
