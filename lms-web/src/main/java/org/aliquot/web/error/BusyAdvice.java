package org.aliquot.web.error;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aliquot.people.TooManyAtOnce;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A page that takes a password says when too many do so at once; the API has words of its own. */
@ControllerAdvice(basePackages = "org.aliquot.web")
class BusyAdvice {

    @ExceptionHandler
    void handle(TooManyAtOnce busy, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "" + TooManyAtOnce.RETRY_AFTER.toSeconds());
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
