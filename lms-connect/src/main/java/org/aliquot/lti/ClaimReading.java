package org.aliquot.lti;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.connections.OutsideId;
import org.aliquot.outgoing.WebAddress;
import org.aliquot.passback.GradebookService;
import org.aliquot.passback.LinkTarget;
import org.aliquot.people.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Reads claims of any shape: what is not what it should be is as if it were missing. */
final class ClaimReading {

    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

    /** The message by which a system asks for a choice. */
    static final String PICKING = "LtiDeepLinkingRequest";

    private static final String LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";

    private static final String MEMBERS = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

    private static final String GRADEBOOK = "https://purl.imsglobal.org/spec/lti-ags/";

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DATA = 10_000;

    private ClaimReading() {}

    static LaunchClaims read(JWTClaimsSet claims) {
        return new LaunchClaims(
                text(claims, "nonce"),
                claims.getExpirationTime().toInstant(),
                new LaunchClaims.Person(claims.getSubject(), name(claims), email(claims)),
                lti(claims, "deployment_id"),
                course(claims),
                roles(claims),
                target(claims),
                resource(claims),
                gradebook(claims),
                members(claims),
                picking(claims));
    }

    static String text(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String text ? text : "";
    }

    static String lti(JWTClaimsSet claims, String name) {
        return text(claims, LTI + name);
    }

    private static @Nullable String name(JWTClaimsSet claims) {
        String whole = text(claims, "name");
        String parts = Stream.of("given_name", "family_name")
                .map(part -> text(claims, part))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return Stream.of(whole, parts)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** A system that says nothing of whether it was verified leaves that to the rule of its connection; one that says no is believed. */
    private static String email(JWTClaimsSet claims) {
        Object verified = claims.getClaim("email_verified");
        String email = text(claims, "email").strip();
        return (verified == null || Boolean.TRUE.equals(verified)) && EmailAddress.isOne(email) ? email : "";
    }

    private static LaunchClaims.@Nullable Course course(JWTClaimsSet claims) {
        Map<?, ?> context = map(claims, "context");
        if (!(context.get("id") instanceof String id) || !OutsideId.isOne(id)) {
            return null;
        }
        String title = Stream.of("title", "label")
                .flatMap(key -> context.get(key) instanceof String text ? Stream.of(text) : Stream.empty())
                .map(text -> text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return new LaunchClaims.Course(id, title.substring(0, Math.min(LONGEST_TITLE, title.length())));
    }

    private static Set<String> roles(JWTClaimsSet claims) {
        return texts(claims.getClaim(LTI + "roles"));
    }

    private static Set<String> texts(@Nullable Object list) {
        return list instanceof List<?> all
                ? all.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static @Nullable String resource(JWTClaimsSet claims) {
        return map(claims, "resource_link").get("id") instanceof String id && OutsideId.isOne(id) ? id : null;
    }

    private static @Nullable GradebookService gradebook(JWTClaimsSet claims) {
        if (!(claims.getClaim(GRADEBOOK + "claim/endpoint") instanceof Map<?, ?> told)) {
            return null;
        }
        Set<String> scopes = texts(told.get("scope"));
        return new GradebookService(
                address(told.get("lineitem")),
                address(told.get("lineitems")),
                scopes.contains(GRADEBOOK + "scope/score"),
                scopes.contains(GRADEBOOK + "scope/lineitem"),
                scopes.contains(GRADEBOOK + "scope/result.readonly"));
    }

    private static @Nullable String members(JWTClaimsSet claims) {
        return claims.getClaim(MEMBERS) instanceof Map<?, ?> told ? address(told.get("context_memberships_url")) : null;
    }

    private static @Nullable PickingClaim picking(JWTClaimsSet claims) {
        if (!lti(claims, "message_type").equals(PICKING)) {
            return null;
        }
        Map<?, ?> told = claims.getClaim(LINKING) instanceof Map<?, ?> map ? map : Map.of();
        String address = address(told.get("deep_link_return_url"));
        return new PickingClaim(
                address == null ? "" : address,
                told.get("data") instanceof String data && data.length() <= LONGEST_DATA ? data : null,
                texts(told.get("accept_types")).contains("ltiResourceLink"),
                !Boolean.FALSE.equals(told.get("accept_multiple")),
                !Boolean.FALSE.equals(told.get("accept_lineitem")));
    }

    private static @Nullable String address(@Nullable Object told) {
        return told instanceof String text && WebAddress.of(text).isPresent() ? text : null;
    }

    private static @Nullable LinkTarget target(JWTClaimsSet claims) {
        return map(claims, "custom").get("target") instanceof String word
                ? LinkTarget.of(word).orElse(null)
                : null;
    }

    private static Map<?, ?> map(JWTClaimsSet claims, String name) {
        return claims.getClaim(LTI + name) instanceof Map<?, ?> map ? map : Map.of();
    }
}
