package org.aliquot.api;

import org.aliquot.problem.ProblemKind;
import org.aliquot.problem.Problems;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** The answer to a change made on an older version: 409, with what stands in {@code current}. */
final class StaleCopy {

    private StaleCopy() {}

    static ResponseEntity<Object> answer(Object current) {
        ProblemDetail problem =
                Problems.of(ProblemKind.STALE_VERSION, "It was changed meanwhile; \"current\" is how it stands.");
        problem.setProperty("current", current);
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
