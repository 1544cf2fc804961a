package org.aliquot.web.edge;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.aliquot.web.guard.SecurityHeaders;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is no proper request, and therefore reaches none of our pages, in our words and with our headers; so it does where the
 * page for a failure failed as well.
 */
final class MalformedRequests extends ErrorReportValve {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width">
              <meta name="color-scheme" content="light dark">
              <title>%1$s</title>
            </head>
            <body>
              <main>
                <h1>%1$s</h1>
                <p>%2$s</p>
                <p><a href="/">To the front</a></p>
              </main>
            </body>
            </html>
            """;

    private static final String UNREADABLE = PAGE.formatted(
            "That could not be read", "The address or the form is not what this page expects. Nothing was changed.");

    private static final String FAILED = PAGE.formatted(
            "The server could not do this",
            "The fault is ours. Everything that was shown as saved is safe. Try again in a moment.");

    private static final String UNREADABLE_PROBLEM = """
            {"type": "/problems/malformed-request", "title": "The request cannot be read", "status": %d,\
             "detail": "This is not a valid HTTP request.", "code": "malformed-request"}
            """;

    private static final String FAILED_PROBLEM = """
            {"type": "/problems/server-error", "title": "Something broke on our side", "status": %d,\
             "detail": "Try again in a moment.", "code": "server-error"}
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String path = request.getRequestURI();
        boolean api = path != null && path.startsWith("/api/");
        try {
            SecurityHeaders.ofData(response);
            response.setContentType(api ? "application/problem+json" : "text/html;charset=UTF-8");
            response.getOutputStream().write(words(status, api).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("nobody is left to hear it", gone);
        }
    }

    private static String words(int status, boolean api) {
        boolean failed = status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        if (api) {
            return (failed ? FAILED_PROBLEM : UNREADABLE_PROBLEM).formatted(status);
        }
        return failed ? FAILED : UNREADABLE;
    }
}
