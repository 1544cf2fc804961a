package org.aliquot.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says no before a controller is reached, as problem details like everything else. */
@Component
public class ProblemWriter {

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    public void write(HttpServletResponse response, ProblemKind kind, String detail) throws IOException {
        write(response, kind.status(), kind, detail);
    }

    /** With another status than the usual one of its kind. */
    public void write(HttpServletResponse response, HttpStatus status, ProblemKind kind, String detail)
            throws IOException {
        ProblemDetail problem = Problems.of(kind, detail);
        problem.setStatus(status);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
