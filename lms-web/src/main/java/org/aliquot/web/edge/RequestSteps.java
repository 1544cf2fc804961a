package org.aliquot.web.edge;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.aliquot.traces.Step;
import org.aliquot.traces.Traces;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.web.servlet.HandlerMapping;

/** Each request for a page or to the API begins a trace, around everything of ours; there where traces are on. */
final class RequestSteps extends ValveBase {

    /** Files, and those who look whether we are well: many, quick and all alike. */
    private static final List<String> NOT_TRACED =
            List.of("/css/", "/js/", "/fonts/", "/webjars/", "/img/", "/actuator/", "/metrics");

    private static final String PARENT = "traceparent";

    /** What a request becomes that was refused before a page was found for it: that says nothing. */
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
            Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            if (pattern != null && !pattern.equals(ERROR_PAGE)) {
                step.route(pattern.toString());
            }
            step.status(response.getStatus());
        }
    }
}
