package org.aliquot.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aliquot.exchange.QuestionImports;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** A route that takes files: how large they may be, and from whom. Every other route takes text only. */
record FileRoute(Pattern path, long mostBytes, boolean multipart, Set<String> authorities) {

    /** Files with people have more rows than a lesson has words, pictures more points. */
    static final long MOST_BYTES = 9L * 1024 * 1024;

    /** Question banks have pictures. */
    static final long MOST_BYTES_OF_QUESTIONS = QuestionImports.MOST_BYTES + 1024 * 1024;

    private static final Set<String> STAFF = Set.of("ROLE_INSTRUCTOR", "ROLE_ADMINISTRATOR");
    private static final Set<String> ADMINISTRATOR = Set.of("ROLE_ADMINISTRATOR");

    private static final List<FileRoute> ALL = List.of(
            new FileRoute(Pattern.compile("/admin/people/import"), MOST_BYTES, true, ADMINISTRATOR),
            new FileRoute(Pattern.compile("/api/v1/people/import"), MOST_BYTES, false, ADMINISTRATOR),
            new FileRoute(Pattern.compile("/teach/exhibits"), MOST_BYTES, true, STAFF),
            new FileRoute(Pattern.compile("/teach/items/[^/]+/exhibits"), MOST_BYTES, true, STAFF),
            new FileRoute(Pattern.compile("/api/v1/exhibits"), MOST_BYTES, true, STAFF),
            new FileRoute(Pattern.compile("/teach/imports"), MOST_BYTES_OF_QUESTIONS, true, STAFF),
            new FileRoute(Pattern.compile("/api/v1/imports"), MOST_BYTES_OF_QUESTIONS, false, STAFF));

    static Optional<FileRoute> of(HttpServletRequest request) {
        String path = request.getRequestURI();
        return request.getMethod().equals("POST")
                ? ALL.stream()
                        .filter(route -> route.path.matcher(path).matches())
                        .findFirst()
                : Optional.empty();
    }

    /** What the container would write to the disk, part by part, as soon as anybody asks for a parameter. */
    static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    boolean admits(Authentication caller) {
        return caller.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(authorities::contains);
    }
}
