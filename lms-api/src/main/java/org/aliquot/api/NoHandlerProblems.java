package org.aliquot.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.aliquot.problem.ProblemKind;
import org.aliquot.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Tells of API calls that no controller takes (a wrong method or media type): those never reach {@link ApiAdvice}. */
@Component
class NoHandlerProblems implements HandlerExceptionResolver, Ordered {

    private final ProblemWriter problems;

    NoHandlerProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (handler != null
                || !(exception instanceof ErrorResponse refusal)
                || !request.getRequestURI().startsWith("/api/")) {
            return null;
        }
        ProblemKind kind = ProblemKind.of(refusal.getStatusCode());
        try {
            refusal.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            problems.write(response, kind, kind.title() + ".");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }
}
