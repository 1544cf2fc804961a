package org.aliquot.web.edge;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;

/**
 * Bounds the time that a body may take, underneath everything that reads one: forms, files, JSON, and what is left when the
 * request has been answered.
 */
final class BodyTime extends ValveBase {

    private static final int TOO_MANY_REQUESTS = 429;

    BodyTime() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!hasBody(request)) {
            getNext().invoke(request, response);
            return;
        }
        InputBuffer plain = request.getCoyoteRequest().getInputBuffer();
        TimedBody body = new TimedBody(plain);
        request.getCoyoteRequest().setInputBuffer(body);
        try {
            getNext().invoke(request, response);
            if (!request.isAsync()) {
                readRest(request, response, body);
            }
        } finally {
            request.getCoyoteRequest().setInputBuffer(plain);
        }
    }

    private static boolean hasBody(Request request) {
        // the header itself: its number may be none
        return request.getHeader("Content-Length") != null || request.getHeader("Transfer-Encoding") != null;
    }

    /** So that the sender of what was refused hears why, if it does not take long. */
    private static void readRest(Request request, Response response, TimedBody body) throws IOException {
        if (request.getCoyoteRequest().hasExpectation()) {
            return;
        }
        response.finishResponse();
        if (hasTooMuchUnderWay(response) || !body.readRest()) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    /** Who has gets nothing more of us: what is left of the body is not waited for. The container closes after a 413 as well. */
    private static boolean hasTooMuchUnderWay(Response response) {
        return response.getStatus() == TOO_MANY_REQUESTS && "close".equals(response.getHeader("Connection"));
    }
}
