package org.aliquot.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    private final BodyRefusals refusals;

    BodyLimitFilter(BodyRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<FileRoute> route = FileRoute.of(request);
        long most = route.map(FileRoute::mostBytes).orElse(MOST_BYTES);
        long length = request.getContentLengthLong();
        if (hasWildcard(request.getContentType())) {
            refusals.noSuchType(request, response);
        } else if (FileRoute.isMultipart(request)
                && route.filter(FileRoute::multipart).isEmpty()) {
            refusals.noFilesHere(request, response);
        } else if (FileRoute.isMultipart(request) && length < 0) {
            // the container reads parts from underneath any counting of ours
            refusals.withoutLength(request, response);
        } else if (length > most) {
            refusals.tooLarge(request, response, most);
        } else {
            chain.doFilter(length < 0 ? new CountedRequest(request, most) : request, response);
        }
    }

    /** Something that one accepts, not something that one sends; the framework stumbles over it. */
    private static boolean hasWildcard(@Nullable String type) {
        return type != null && type.indexOf('*') >= 0;
    }
}
