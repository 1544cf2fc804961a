package org.aliquot.api;

import java.net.URI;
import java.util.List;
import org.aliquot.audit.Whence;
import org.springframework.http.ProblemDetail;

/** Makes problem details, all alike: type, title, status, detail, code, a trace id to quote, errors of fields. */
final class Problems {

    private Problems() {}

    static ProblemDetail of(ProblemKind kind, String detail, List<ApiProblem.FieldError> errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(kind.status(), detail);
        String trace = Whence.here().trace();
        problem.setType(URI.create("/problems/" + kind.code()));
        problem.setTitle(kind.title());
        problem.setInstance(URI.create("urn:uuid:" + trace));
        problem.setProperty("code", kind.code());
        problem.setProperty("traceId", trace);
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }
}
