package org.aliquot.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a whole class asks for in the same second (a start, the room, its questions, their pictures) goes on a few at a time, in the order
 * in which it came: hundreds at once would share cores and connections with each answer, which then waits for all of them. Nothing is
 * refused: who has waited goes on, since those before may be slow to read and not slow to serve.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 6)
class RushFilter extends OncePerRequestFilter {

    /** Two for each core: one of them waits for the database, as a rule. */
    static final int AT_ONCE = 2 * Math.max(2, Runtime.getRuntime().availableProcessors());

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String ID = "/[0-9a-f-]{36}";
    private static final Pattern RUSH =
            Pattern.compile("/attempts" + ID + "|/api/v1/attempts(" + ID + "(/items(/\\d+/pictures/\\d+)?)?)?");

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Duration patience;

    RushFilter() {
        this(PATIENCE);
    }

    RushFilter(Duration patience) {
        this.patience = patience;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !RUSH.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean placed = waited();
        try {
            chain.doFilter(request, response);
        } finally {
            if (placed) {
                places.release();
            }
        }
    }

    private boolean waited() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
