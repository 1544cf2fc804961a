package org.aliquot.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A request's address without what may be in it: ids, links that are secrets, words that somebody typed. */
final class RouteWords {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,20}");
    private static final int OF_A_PAGE = 2;
    private static final int OF_THE_API = 3;

    private RouteWords() {}

    /** Method and the first words of the path, where they can be names of routes; everything else is a star. */
    static String of(HttpServletRequest request) {
        String path = request.getRequestURI();
        int words = path.startsWith("/api/") ? OF_THE_API : OF_A_PAGE;
        String known = Arrays.stream(path.split("/"))
                .filter(part -> !part.isEmpty())
                .limit(words)
                .map(part -> WORD.matcher(part).matches() ? part : "*")
                .collect(Collectors.joining("/", "/", ""));
        return request.getMethod() + " " + known;
    }
}
