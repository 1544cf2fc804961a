package org.aliquot.badge;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What Open Badges 3.0 asks of a credential's parts and days, before its signature is looked at. */
final class BadgeShape {

    private static final Set<String> KINDS =
            Set.of("OpenBadgeCredential", "AchievementCredential", "EndorsementCredential");

    /** The type that a part must have, by the name under which it stands. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("issuer", "Profile"),
            Map.entry("source", "Profile"),
            Map.entry("creator", "Profile"),
            Map.entry("achievement", "Achievement"),
            Map.entry("alignment", "Alignment"),
            Map.entry("resultDescription", "ResultDescription"),
            Map.entry("rubricCriterionLevel", "RubricCriterionLevel"),
            Map.entry("result", "Result"),
            Map.entry("identifier", "IdentityObject"),
            Map.entry("otherIdentifier", "IdentifierEntry"),
            Map.entry("address", "Address"),
            Map.entry("evidence", "Evidence"));

    private BadgeShape() {}

    static Optional<BadgeVerdict.Refused> flaw(JsonNode credential, Instant now) {
        if (!isOf(credential, "VerifiableCredential") || KINDS.stream().noneMatch(kind -> isOf(credential, kind))) {
            return refused(BadgeFlaw.WRONG_TYPE, "type");
        }
        JsonNode subject = credential.path("credentialSubject");
        boolean endorsement = isOf(credential, "EndorsementCredential");
        if (!isOf(subject, endorsement ? "EndorsementSubject" : "AchievementSubject")) {
            return refused(BadgeFlaw.WRONG_TYPE, "credentialSubject.type");
        }
        Optional<BadgeVerdict.Refused> missing = missing(credential, subject, endorsement);
        return missing.or(() -> wrongType(credential, "")).or(() -> days(credential, now));
    }

    private static Optional<BadgeVerdict.Refused> missing(JsonNode credential, JsonNode subject, boolean endorsement) {
        if (!credential.path("issuer").isObject() && !credential.path("issuer").isString()) {
            return refused(BadgeFlaw.INCOMPLETE, "issuer");
        }
        if (from(credential) == null) {
            return refused(BadgeFlaw.INCOMPLETE, "validFrom");
        }
        return !endorsement && !subject.path("achievement").isObject()
                ? refused(BadgeFlaw.INCOMPLETE, "credentialSubject.achievement")
                : Optional.empty();
    }

    private static Optional<BadgeVerdict.Refused> wrongType(JsonNode part, String place) {
        for (Map.Entry<String, JsonNode> entry : part.properties()) {
            String here = place.isEmpty() ? entry.getKey() : place + "." + entry.getKey();
            for (JsonNode one : entry.getValue().isArray() ? entry.getValue() : List.of(entry.getValue())) {
                String wanted = TYPES.get(entry.getKey());
                if (wanted != null && one.isObject() && !isOf(one, wanted)) {
                    return refused(BadgeFlaw.WRONG_TYPE, here + ".type");
                }
                Optional<BadgeVerdict.Refused> inside = one.isObject() ? wrongType(one, here) : Optional.empty();
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<BadgeVerdict.Refused> days(JsonNode credential, Instant now) {
        Instant from = from(credential);
        Instant until = moment(credential, "validUntil");
        Instant end = until == null ? moment(credential, "expirationDate") : until;
        if (from != null && from.isAfter(now)) {
            return refused(BadgeFlaw.NOT_YET_VALID, from.toString());
        }
        return end != null && !end.isAfter(now) ? refused(BadgeFlaw.EXPIRED, end.toString()) : Optional.empty();
    }

    static @Nullable Instant from(JsonNode credential) {
        Instant from = moment(credential, "validFrom");
        return from == null ? moment(credential, "issuanceDate") : from;
    }

    private static @Nullable Instant moment(JsonNode credential, String name) {
        try {
            String text = credential.path(name).asString("");
            return text.isEmpty() ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static boolean isOf(JsonNode part, String type) {
        JsonNode types = part.path("type");
        if (types.isArray()) {
            for (JsonNode one : types) {
                if (one.asString("").equals(type)) {
                    return true;
                }
            }
            return false;
        }
        return types.asString("").equals(type);
    }

    private static Optional<BadgeVerdict.Refused> refused(BadgeFlaw flaw, String detail) {
        return Optional.of(new BadgeVerdict.Refused(flaw, detail));
    }
}
