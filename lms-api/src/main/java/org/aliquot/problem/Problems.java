package org.aliquot.problem;

import java.net.URI;
import org.aliquot.audit.Whence;
import org.springframework.http.ProblemDetail;

/** Makes problem details, all alike: type, title, status, detail, code, a trace id to quote. */
public final class Problems {

    private Problems() {}

    public static ProblemDetail of(ProblemKind kind, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(kind.status(), detail);
        String trace = Whence.here().trace();
        problem.setType(URI.create("/problems/" + kind.code()));
        problem.setTitle(kind.title());
        problem.setInstance(URI.create("urn:uuid:" + trace));
        problem.setProperty("code", kind.code());
        problem.setProperty("traceId", trace);
        return problem;
    }
}
