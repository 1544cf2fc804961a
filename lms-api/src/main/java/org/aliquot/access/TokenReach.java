package org.aliquot.access;

import java.util.List;
import org.aliquot.people.TokenScope;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * The routes that a token for a program reaches, beneath what its person may do. None of them makes staff, changes how an account
 * is entered, or says who decides about a work or a class: what lasts longer than the token is not the token's to give.
 */
final class TokenReach {

    private static final String API = "/api/v1/";

    private static final List<String> GUARDED = List.of(
            API + "me/",
            API + "sessions",
            API + "people/{id}/account",
            API + "people/{id}/invitation",
            API + "people/{id}/second-factor",
            API + "people/{id}/sessions",
            API + "people/{id}/suspension");

    /** Who decides about a work or has a class, for good. */
    private static final List<String> LASTING = List.of("/authors/{account}", "/instructors/{person}");

    private static final String NEW_PERSON = "POST " + API + "people";

    private static final List<String> ROSTER = List.of(
            API + "people", API + "rosters", API + "enrollments", API + "cohorts", API + "courses/{slug}/enrollments");

    private TokenReach() {}

    static boolean of(TokenScope scope, Routes.Route route) {
        if (route.audience() == Audience.Who.ANYONE) {
            return true;
        }
        String path = route.pattern().getPatternString();
        boolean guarded = GUARDED.stream().anyMatch(path::startsWith)
                || LASTING.stream().anyMatch(path::endsWith)
                || route.name().equals(NEW_PERSON);
        return path.startsWith(API) && !guarded && isOf(scope, route.method() == RequestMethod.GET, path);
    }

    private static boolean isOf(TokenScope scope, boolean looks, String path) {
        return switch (scope) {
            case EVERYTHING -> true;
            case READ -> looks;
            case REPORTS -> looks && path.startsWith(API + "reports");
            case ROSTER ->
                !path.endsWith("/accommodation") && ROSTER.stream().anyMatch(path::startsWith)
                        || looks && path.equals(API + "courses");
        };
    }

    static AuthorizationDecision refusal(TokenScope scope) {
        return new ToldRefusal(
                switch (scope) {
                    case EVERYTHING -> "Programs cannot use this address.";
                    case READ -> "This token can only read, and nothing of its owner's own account.";
                    case REPORTS -> "This token can only read reports.";
                    case ROSTER -> "This token can only be used for people, classes, and enrollments.";
                });
    }
}
