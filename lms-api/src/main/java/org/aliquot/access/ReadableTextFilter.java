package org.aliquot.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses addresses and forms with text that no database keeps, for all routes at once; of JSON see {@code ReadableJson}. */
final class ReadableTextFilter extends OncePerRequestFilter {

    private final BodyRefusals refusals;

    ReadableTextFilter(BodyRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hasParameters(request) && !ReadableText.isReadable(request.getParameterMap())) {
            refusals.unreadable(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Without them nothing is read here, above all no upload. */
    private static boolean hasParameters(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getQueryString() != null
                || BodyLimitFilter.isMultipart(request)
                || (type != null
                        && type.strip().toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded"));
    }
}
