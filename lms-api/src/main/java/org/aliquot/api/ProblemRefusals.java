package org.aliquot.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aliquot.access.AccessRefusals;
import org.aliquot.access.Deciders;
import org.aliquot.problem.ProblemKind;
import org.aliquot.problem.ProblemWriter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Tells programs to sign in, and no. */
@Component
class ProblemRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter problems;
    private final AccessRefusals refusals;

    ProblemRefusals(ProblemWriter problems, AccessRefusals refusals) {
        this.problems = problems;
        this.refusals = refusals;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        problems.write(
                response, ProblemKind.NOT_SIGNED_IN, "Send a bearer token from POST /api/v1/sessions, or sign in.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        refusals.tell(request, refusal);
        problems.write(
                response,
                ProblemKind.NOT_ALLOWED,
                Deciders.sentence(refusal, "Your role does not allow this, or the CSRF token is missing."));
    }
}
