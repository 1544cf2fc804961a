package org.aliquot.api;

import java.util.List;
import java.util.Map;
import org.aliquot.problem.ProblemKind;

/** A request that cannot be answered with what it asked for; becomes problem details (RFC 9457). */
class ApiProblem extends RuntimeException {

    /** One field that breaks a rule. */
    record FieldError(String field, String code) {}

    private final ProblemKind kind;
    private final String detail;
    private final transient List<FieldError> errors;
    private final transient Map<String, Object> facts;

    ApiProblem(ProblemKind kind, String detail) {
        this(kind, detail, List.of());
    }

    ApiProblem(ProblemKind kind, String detail, List<FieldError> errors) {
        this(kind, detail, errors, Map.of());
    }

    /** With facts that a program can go on with, as properties beside the others. */
    ApiProblem(ProblemKind kind, String detail, Map<String, Object> facts) {
        this(kind, detail, List.of(), facts);
    }

    private ApiProblem(ProblemKind kind, String detail, List<FieldError> errors, Map<String, Object> facts) {
        super(kind.code() + ": " + detail);
        this.kind = kind;
        this.detail = detail;
        this.errors = List.copyOf(errors);
        this.facts = Map.copyOf(facts);
    }

    /** Hidden and missing look the same. */
    static ApiProblem notFound() {
        return new ApiProblem(ProblemKind.NOT_FOUND, "It does not exist, or it is not yours.");
    }

    static ApiProblem invalid(String field, String code, String detail) {
        return new ApiProblem(ProblemKind.INVALID_REQUEST, detail, List.of(new FieldError(field, code)));
    }

    static ApiProblem askedTooOften() {
        return new ApiProblem(ProblemKind.TOO_MANY_REQUESTS, "Too many requests from your network. Try again later.");
    }

    static ApiProblem triedTooOften() {
        return new ApiProblem(ProblemKind.TOO_MANY_REQUESTS, "Too many wrong passwords. Try again in a few minutes.");
    }

    static ApiProblem passwordRefused(String field) {
        return invalid(
                field,
                "too-weak",
                "Use at least 12 characters that are hard to guess: no common password, word with a number, name, or email address.");
    }

    ProblemKind kind() {
        return kind;
    }

    String detail() {
        return detail;
    }

    List<FieldError> errors() {
        return errors;
    }

    Map<String, Object> facts() {
        return facts;
    }
}
