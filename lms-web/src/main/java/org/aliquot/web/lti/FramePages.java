package org.aliquot.web.lti;

import static org.aliquot.web.language.Phrases.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.lti.LaunchFault;
import org.aliquot.lti.LtiVisits;
import org.aliquot.web.Visit;
import org.aliquot.web.guard.SecurityHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What a page shown in a system's frame has in common with the others: who may frame it, and what a fault looks like. */
@Component
class FramePages {

    private final ConnectionDesk connections;
    private final LtiVisits visits;

    FramePages(ConnectionDesk connections, LtiVisits visits) {
        this.connections = connections;
        this.visits = visits;
    }

    /** @param again where to begin once more in a window of its own, or null */
    ModelAndView fault(
            LaunchFault fault,
            @Nullable Connection platform,
            @Nullable String again,
            Visit visit,
            HttpServletResponse response) {
        if (platform != null) {
            SecurityHeaders.letFrame(response, platform.settings().frameOrigins());
        }
        return visit.page(t("This did not open"), null)
                .show(
                        status(fault),
                        "lti/fault",
                        new FaultPage(FaultWords.why(fault), FaultWords.todo(fault), fault.word(), again));
    }

    private static HttpStatus status(LaunchFault fault) {
        if (fault == LaunchFault.TOO_MANY) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return fault.isForbidden() ? HttpStatus.FORBIDDEN : HttpStatus.BAD_REQUEST;
    }

    /** A visit that is over, or of another browser. */
    ModelAndView over(UUID visited, Visit visit, HttpServletResponse response) {
        return over(visits.connection(visited), visit, response);
    }

    ModelAndView over(Optional<UUID> connection, Visit visit, HttpServletResponse response) {
        Connection platform = connection.flatMap(connections::find).orElse(null);
        return fault(LaunchFault.STATE_UNKNOWN, platform, null, visit, response);
    }

    void letFrame(UUID connection, HttpServletResponse response) {
        connections
                .find(connection)
                .ifPresent(platform ->
                        SecurityHeaders.letFrame(response, platform.settings().frameOrigins()));
    }
}
