package org.aliquot.web.token;

import java.util.List;
import java.util.stream.Stream;
import org.aliquot.people.TokenScope;
import org.aliquot.web.staff.Choice;

/** Tokens in words. */
final class TokenWords {

    private static final List<Integer> DAYS = List.of(7, 30, 90, 180, 365);

    private TokenWords() {}

    static String scope(TokenScope scope) {
        return switch (scope) {
            case REPORTS -> "Read reports";
            case ROSTER -> "People, classes, and enrollments";
            case READ -> "Read what its owner can see";
            case EVERYTHING -> "What its owner can do, except accounts, roles, and sign-in";
        };
    }

    /** The narrowest first. */
    static List<Choice> scopes(String chosen) {
        return Stream.of(TokenScope.REPORTS, TokenScope.ROSTER, TokenScope.READ, TokenScope.EVERYTHING)
                .map(scope ->
                        new Choice(scope.word(), scope(scope), scope.word().equals(chosen)))
                .toList();
    }

    static List<Choice> ends(int chosen) {
        return DAYS.stream()
                .map(days -> new Choice(String.valueOf(days), "After " + days + " days", days == chosen))
                .toList();
    }
}
