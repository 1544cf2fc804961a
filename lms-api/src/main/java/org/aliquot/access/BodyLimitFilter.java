package org.aliquot.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that no honest request has, whoever sends them, before anything is read ({@link CallerBodyFilter}). */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimitFilter extends OncePerRequestFilter {

    /** The largest honest body is a lesson or question with its rationales. */
    static final long MOST_BYTES = 256 * 1024;

    private final Routes routes;
    private final BodyRefusals refusals;

    BodyLimitFilter(Routes routes, BodyRefusals refusals) {
        this.routes = routes;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Routes.Route> route = routes.of(request);
        long most = route.map(Routes.Route::mostBytes).orElse(MOST_BYTES);
        long length = request.getContentLengthLong();
        if (hasWildcard(request.getContentType())) {
            refusals.noSuchType(request, response);
        } else if (isMultipart(request) && route.filter(Routes.Route::parts).isEmpty()) {
            refusals.noFilesHere(request, response);
        } else if (isMultipart(request) && length < 0) {
            // the container reads parts from underneath any counting of ours
            refusals.withoutLength(request, response);
        } else if (length > most) {
            refusals.tooLarge(request, response, most);
        } else {
            chain.doFilter(length < 0 ? new CountedRequest(request, most) : request, response);
        }
    }

    /** What the container would write to the disk, part by part, as soon as anybody asks for a parameter. */
    static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Something that one accepts, not something that one sends; the framework stumbles over it. */
    private static boolean hasWildcard(@Nullable String type) {
        return type != null && type.indexOf('*') >= 0;
    }
}
