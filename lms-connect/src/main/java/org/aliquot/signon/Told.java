package org.aliquot.signon;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a provider says of somebody.
 *
 * @param session what it calls their session there; empty where it does not say
 * @param name null where it tells none
 * @param email empty where it tells none
 * @param verified whether it says so by the boolean {@code true}, and by nothing else
 */
record Told(String subject, String session, @Nullable String name, String email, boolean verified, Set<String> groups) {

    Told {
        groups = Set.copyOf(groups);
    }

    static Told of(JWTClaimsSet claims, SignOnRules.Groups groups) {
        return new Told(
                String.valueOf(claims.getSubject()),
                text(claims, "sid"),
                text(claims, "name").isBlank() ? null : text(claims, "name"),
                text(claims, "email").strip(),
                Boolean.TRUE.equals(claims.getClaim("email_verified")),
                groups.claim().isEmpty() ? Set.of() : texts(claims.getClaim(groups.claim())));
    }

    /** Whether something is missing that the provider may tell elsewhere. */
    boolean lacks(SignOnRules.Groups wanted) {
        return email.isEmpty() || name == null || (wanted.areAsked() && groups.isEmpty());
    }

    /** What is missing, from what the provider tells besides. An address and whether it is verified come from one place, or not at all. */
    Told with(JsonNode more, SignOnRules.Groups wanted) {
        String told = more.path("name").asString("");
        JsonNode verifiedToo = more.path("email_verified");
        boolean address = email.isEmpty();
        return new Told(
                subject,
                session,
                name == null && !told.isBlank() ? told : name,
                address ? more.path("email").asString("").strip() : email,
                address ? verifiedToo.isBoolean() && verifiedToo.booleanValue() : verified,
                groups.isEmpty() && !wanted.claim().isEmpty() ? texts(more.path(wanted.claim())) : groups);
    }

    private static String text(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String text ? text : "";
    }

    private static Set<String> texts(@Nullable Object told) {
        Set<String> texts = new HashSet<>();
        if (told instanceof String one) {
            texts.add(one);
        } else if (told instanceof List<?> several) {
            several.stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .forEach(texts::add);
        }
        return texts;
    }

    private static Set<String> texts(JsonNode told) {
        Set<String> texts = new HashSet<>();
        if (told.isString()) {
            texts.add(told.stringValue());
        }
        told.valueStream().filter(JsonNode::isString).map(JsonNode::stringValue).forEach(texts::add);
        return texts;
    }

    @Override
    public String toString() {
        return "Told[]";
    }
}
