package org.aliquot.web.edge;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.aliquot.figures.Counts;
import org.aliquot.figures.Figures;
import org.aliquot.figures.Times;
import org.aliquot.word.Word;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;

/** Counts answers to requests and times them, around everything of ours: what was refused on the way counts as well. */
final class RequestFigures extends ValveBase {

    /** By the hundreds of its status. */
    private enum Status implements Word {
        INFORMED("1xx"),
        DONE("2xx"),
        ELSEWHERE("3xx"),
        REFUSED("4xx"),
        FAILED("5xx");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }

        static Status of(int status) {
            return values()[Math.clamp(status / 100, 1, 5) - 1];
        }
    }

    /** What is timed; an event stream or a file takes as long as it takes. */
    private enum Kind implements Word {
        ANSWER,
        PAGE
    }

    private static final double[] SECONDS = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

    private static final String ATTEMPTS = "/api/v1/attempts/";

    private static final List<String> NO_PAGES =
            List.of("/api/", "/atlas/", "/css/", "/js/", "/fonts/", "/webjars/", "/img/", "/actuator/", "/metrics");

    private final Counts<Status> requests;
    private final Times<Kind> times;

    RequestFigures(Figures figures) {
        super(true);
        requests = figures.counts(
                "aliquot_requests",
                "Requests that were answered, by the class of their status; 4xx was refused, 5xx failed here.",
                "status",
                Status.class);
        times = figures.times(
                "aliquot_request_seconds",
                "Time the server took: for storing answers, and for pages.",
                "kind",
                Kind.class,
                SECONDS);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (request.isAsyncDispatching()) {
            // the rest of one that was counted
            getNext().invoke(request, response);
            return;
        }
        long begun = System.nanoTime();
        try {
            getNext().invoke(request, response);
        } finally {
            requests.of(Status.of(response.getStatus())).one();
            Kind kind = kind(request);
            if (kind != null) {
                times.took(kind, System.nanoTime() - begun);
            }
        }
    }

    private static @Nullable Kind kind(Request request) {
        String path = request.getRequestURI();
        if (path == null) {
            return null;
        }
        if (path.startsWith(ATTEMPTS)) {
            return request.getMethod().equals("PUT") && path.contains("/responses/") ? Kind.ANSWER : null;
        }
        return NO_PAGES.stream().anyMatch(path::startsWith) ? null : Kind.PAGE;
    }
}
