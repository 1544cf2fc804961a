package org.aliquot.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says no before a controller is reached, as problem details like everything else. */
@Component
class ProblemWriter implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final JsonMapper json;
    private final AccessRefusals refusals;

    ProblemWriter(JsonMapper json, AccessRefusals refusals) {
        this.json = json;
        this.refusals = refusals;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        write(response, ProblemKind.NOT_SIGNED_IN, "Send a bearer token from POST /api/v1/sessions, or sign in.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        refusals.tell(request, refusal);
        write(
                response,
                ProblemKind.NOT_ALLOWED,
                Deciders.sentence(refusal, "Your role does not allow this, or the CSRF token is missing."));
    }

    void write(HttpServletResponse response, ProblemKind kind, String detail) throws IOException {
        write(response, kind.status(), kind, detail);
    }

    /** With another status than the usual one of its kind. */
    void write(HttpServletResponse response, HttpStatus status, ProblemKind kind, String detail) throws IOException {
        ProblemDetail problem = Problems.of(kind, detail, List.of());
        problem.setStatus(status);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
