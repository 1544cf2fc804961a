package org.aliquot.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aliquot.problem.ProblemKind;
import org.aliquot.problem.ProblemWriter;
import org.springframework.stereotype.Component;

/** Says why a body is not taken: to a program as a problem, to a reader as a page. */
@Component
class BodyRefusals {

    private static final String SECONDS_TO_WAIT = "20";

    private final ProblemWriter problems;

    BodyRefusals(ProblemWriter problems) {
        this.problems = problems;
    }

    void tooLarge(HttpServletRequest request, HttpServletResponse response, long most) throws IOException {
        refuse(request, response, ProblemKind.REQUEST_TOO_LARGE, "The limit is " + words(most) + ".");
    }

    void noFilesHere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuse(request, response, ProblemKind.UNSUPPORTED_MEDIA_TYPE, "This route does not take files.");
    }

    void noSuchType(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuse(request, response, ProblemKind.UNSUPPORTED_MEDIA_TYPE, "Send exactly one Content-Type.");
    }

    void withoutLength(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuse(request, response, ProblemKind.LENGTH_REQUIRED, "Send a Content-Length.");
    }

    void tooMany(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", SECONDS_TO_WAIT);
        response.setHeader("Connection", "close"); // the rest is not waited for
        refuse(
                request,
                response,
                ProblemKind.TOO_MANY_REQUESTS,
                "Too many of your requests are still in progress. Try again shortly.");
    }

    void unreadable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuse(
                request,
                response,
                ProblemKind.MALFORMED_REQUEST,
                "Text must not contain NUL or half of a surrogate pair.");
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, ProblemKind kind, String detail)
            throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            problems.write(response, kind, detail);
        } else {
            response.sendError(kind.status().value());
        }
    }

    private static String words(long bytes) {
        return bytes < 1024 * 1024 ? bytes / 1024 + " KiB" : bytes / 1024 / 1024 + " MiB";
    }
}
