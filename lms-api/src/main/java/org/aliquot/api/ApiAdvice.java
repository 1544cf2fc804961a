package org.aliquot.api;

import java.util.List;
import java.util.Map;
import org.aliquot.access.Busy;
import org.aliquot.access.CountedRequest;
import org.aliquot.delivery.MalformedResponseException;
import org.aliquot.people.TooManyAtOnce;
import org.aliquot.problem.ProblemKind;
import org.aliquot.problem.Problems;
import org.aliquot.spool.BusyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The one place where the API turns exceptions into problem details. Messages of exceptions stay here. */
@RestControllerAdvice(basePackages = "org.aliquot.api")
class ApiAdvice extends ResponseEntityExceptionHandler {

    static final String BUSY = "Many people are signing in right now. Try again in a few seconds.";

    private static final Logger LOG = LoggerFactory.getLogger(ApiAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(ApiProblem problem) {
        HttpHeaders headers = new HttpHeaders();
        if (problem.kind() == ProblemKind.BUSY) {
            headers.set(HttpHeaders.RETRY_AFTER, Busy.RETRY_AFTER);
        }
        ResponseEntity<ProblemDetail> response = respond(problem.kind(), problem.detail(), problem.errors(), headers);
        ProblemDetail body = response.getBody();
        if (body != null) {
            problem.facts().forEach(body::setProperty);
        }
        return response;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(MalformedResponseException problem) {
        return respond(
                ProblemKind.RESPONSE_INVALID,
                "A response is {\"choice\": \"a\"}, {\"choices\": [\"a\", \"c\"]} or null.",
                List.of(new ApiProblem.FieldError("response", "malformed")),
                new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(TooManyAtOnce busy) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "" + TooManyAtOnce.RETRY_AFTER.toSeconds());
        return respond(ProblemKind.TOO_MANY_REQUESTS, BUSY, List.of(), headers);
    }

    /** Method security speaks in its own name. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(AccessDeniedException refusal) {
        return respond(ProblemKind.NOT_ALLOWED, "Your role does not allow this.", List.of(), new HttpHeaders());
    }

    /** Errors as well, such as a stack that overflows over a file: they end the request, not the process. */
    @ExceptionHandler({RuntimeException.class, Error.class})
    ResponseEntity<ProblemDetail> handle(Throwable failure) {
        if (BusyException.isBehind(failure)) {
            HttpHeaders headers = new HttpHeaders();
            headers.set(HttpHeaders.RETRY_AFTER, Busy.retryAfter(failure));
            return respond(ProblemKind.BUSY, Busy.DETAIL, List.of(), headers);
        }
        ProblemDetail problem = Problems.of(
                ProblemKind.SERVER_ERROR,
                "Nothing of this request was stored. Try again; if it stays, quote the trace id.");
        Map<String, Object> properties = problem.getProperties();
        LOG.error("Request failed, trace {}", properties == null ? "" : properties.get("traceId"), failure);
        return ResponseEntity.internalServerError()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<ApiProblem.FieldError> errors = invalid.getBindingResult().getFieldErrors().stream()
                .map(error -> new ApiProblem.FieldError(
                        error.getField(), error.getCode() == null ? "invalid" : error.getCode()))
                .toList();
        return widened(respond(ProblemKind.INVALID_REQUEST, "Some fields break a rule.", errors, headers));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return switch (unreadable.getMostSpecificCause()) {
            case CountedRequest.BodyTooLargeException _ ->
                widened(respond(ProblemKind.REQUEST_TOO_LARGE, "The limit is 256 KiB.", List.of(), headers));
            case ReadableJsonStream.UnreadableTextException _ ->
                widened(respond(
                        ProblemKind.MALFORMED_REQUEST,
                        "Text must not contain NUL or half of a surrogate pair.",
                        List.of(),
                        headers));
            default ->
                widened(respond(
                        ProblemKind.MALFORMED_REQUEST,
                        "The body is not the JSON that is expected here.",
                        List.of(),
                        headers));
        };
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemKind kind = ProblemKind.of(status);
        return widened(respond(kind, kind.title() + ".", List.of(), headers));
    }

    private static ResponseEntity<ProblemDetail> respond(
            ProblemKind kind, String detail, List<ApiProblem.FieldError> errors, HttpHeaders headers) {
        ProblemDetail problem = Problems.of(kind, detail);
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return ResponseEntity.status(kind.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ResponseEntity<Object> widened(ResponseEntity<ProblemDetail> response) {
        return ResponseEntity.status(response.getStatusCode())
                .headers(response.getHeaders())
                .body(response.getBody());
    }
}
