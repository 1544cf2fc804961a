package org.aliquot.web.edge;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.aliquot.traces.Step;
import org.aliquot.traces.Traces;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/** Each request for a page or to the API begins a trace, around everything of ours; there where traces are on. */
final class RequestSteps extends ValveBase {

    /** Files, and those who look whether we are well: many, quick and all alike. */
    private static final List<String> NOT_TRACED =
            List.of("/css/", "/js/", "/fonts/", "/webjars/", "/img/", "/actuator/", "/metrics");

    private static final String PARENT = "traceparent";

    /** Of a request that was refused before a page was found for it: that says nothing. */
    private static final String ERROR_PAGE = "/error";

    private final Traces traces;

    RequestSteps(Traces traces) {
        super(true);
        this.traces = traces;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String path = request.getRequestURI();
        if (request.isAsyncDispatching() || path == null || NOT_TRACED.stream().anyMatch(path::startsWith)) {
            getNext().invoke(request, response);
            return;
        }
        try (Step step = traces.request(request.getMethod(), request.getHeader(PARENT))) {
            try {
                getNext().invoke(request, response);
            } catch (IOException | ServletException | RuntimeException | Error broken) {
                step.failed(broken);
                throw broken;
            }
            Object pattern = pattern(request);
            if (pattern != null && !pattern.equals(ERROR_PAGE)) {
                step.route(pattern.toString());
            }
            step.status(response.getStatus());
            if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable broken) {
                step.failed(cause(broken));
            }
        }
    }

    /** The page that tells of an error has a pattern of its own, which takes the place of the first. */
    private static @Nullable Object pattern(Request request) {
        Object first = request.getAttribute(RouteOfRequests.FIRST);
        return first != null ? first : request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }

    private static Throwable cause(Throwable broken) {
        return broken instanceof ServletException wrapped && wrapped.getRootCause() instanceof Throwable cause
                ? cause
                : broken;
    }
}
