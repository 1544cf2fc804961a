package org.aliquot.web.edge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.aliquot.web.guard.SecurityHeaders;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers what is no proper request, and therefore reaches none of our pages, in our words and with our headers. */
final class MalformedRequests extends ErrorReportValve {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width">
              <meta name="color-scheme" content="light dark">
              <title>That could not be read</title>
            </head>
            <body>
              <main>
                <h1>That could not be read</h1>
                <p>The address or the form is not what this page expects. Nothing was changed.</p>
                <p><a href="/">To the front</a></p>
              </main>
            </body>
            </html>
            """;

    private static final String PROBLEM = """
            {"type": "/problems/malformed-request", "title": "The request cannot be read", "status": %d,\
             "detail": "This is not a valid HTTP request.", "code": "malformed-request"}
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
            response.getOutputStream().write((api ? PROBLEM.formatted(status) : PAGE).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("nobody is left to hear it", gone);
        }
    }
}
