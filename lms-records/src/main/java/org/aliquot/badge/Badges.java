package org.aliquot.badge;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.records.Award;
import org.aliquot.records.CertificateView;
import org.springframework.stereotype.Service;

/** Certificates as credentials of Open Badges 3.0, signed as a JSON Web Token (RS256). */
@Service
public class Badges {

    private static final List<String> CONTEXT = List.of(
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");

    private static final String NO_LICENSE =
            "A certificate of completion; neither a certification nor a license to practice.";

    private final BadgeKeys keys;
    private final BadgeSite site;

    Badges(BadgeKeys keys, BadgeSite site) {
        this.keys = keys;
        this.site = site;
    }

    /** The credential of a certificate that is valid, in compact form. */
    public String sign(CertificateView certificate) {
        SigningKey key = keys.current();
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("alg", "RS256");
        header.put("typ", "JWT");
        header.put("jwk", key.jwk());
        return Jws.sign(header, claims(certificate), key);
    }

    /** Who issues, as everybody may read it. */
    public Map<String, Object> issuer(String school) {
        Map<String, Object> issuer = profile(school);
        issuer.put("jwks", site.keys());
        return issuer;
    }

    /** What the badge of a course stands for. */
    public Map<String, Object> achievement(String course, String title) {
        Map<String, Object> achievement = new LinkedHashMap<>();
        achievement.put("id", site.achievement(course));
        achievement.put("type", List.of("Achievement"));
        achievement.put("achievementType", "CertificateOfCompletion");
        achievement.put("name", title);
        achievement.put("description", "Completed the course " + title + ". " + NO_LICENSE);
        achievement.put("criteria", Map.of("narrative", "Met what the course asks for to be completed."));
        return achievement;
    }

    /** What the badge of this certificate is worth today. */
    public Map<String, Object> status(CertificateView certificate) {
        String id = site.credential(certificate.serial());
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("id", site.status(certificate.serial()));
        list.put("issuer", site.issuer());
        list.put("revokedCredential", certificate.isValid() ? List.of() : List.of(Map.of("id", id, "revoked", true)));
        return list;
    }

    private Map<String, Object> claims(CertificateView certificate) {
        Award award = certificate.award();
        String id = site.credential(certificate.serial());
        Instant from = certificate.issuedAt().truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("@context", CONTEXT);
        claims.put("id", id);
        claims.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        claims.put("issuer", profile(award.school()));
        claims.put("validFrom", from.toString());
        claims.put(
                "awardedDate",
                award.completedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        claims.put("name", award.courseTitle());
        claims.put("credentialSubject", subject(certificate));
        claims.put(
                "credentialStatus", Map.of("id", site.status(certificate.serial()), "type", "1EdTechRevocationList"));
        claims.put("iss", site.issuer());
        claims.put("jti", id);
        claims.put("nbf", from.getEpochSecond());
        claims.put("sub", "urn:uuid:" + certificate.id());
        return claims;
    }

    private Map<String, Object> subject(CertificateView certificate) {
        Map<String, Object> name = new LinkedHashMap<>();
        name.put("type", "IdentityObject");
        name.put("identityHash", certificate.holder());
        name.put("identityType", "name");
        name.put("hashed", false);
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("id", "urn:uuid:" + certificate.id());
        subject.put("type", List.of("AchievementSubject"));
        subject.put("identifier", List.of(name));
        subject.put(
                "achievement",
                achievement(certificate.course(), certificate.award().courseTitle()));
        return subject;
    }

    private Map<String, Object> profile(String name) {
        Map<String, Object> profile = new LinkedHashMap<>();
        profile.put("id", site.issuer());
        profile.put("type", List.of("Profile"));
        profile.put("name", name);
        return profile;
    }
}
