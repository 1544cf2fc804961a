package org.aliquot.api;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.aliquot.access.Audience;
import org.aliquot.access.Takes;
import org.aliquot.catalog.ExhibitDesk;
import org.aliquot.catalog.ExhibitResult;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Drawings and pictures brought by authors. For staff. */
@RestController
@Audience(Audience.Who.STAFF)
class ExhibitsController {

    /** {@code name} is what a text calls it: {@code ![Caption](exhibit:name)}. */
    record Kept(String name, String title, String description) {}

    private final ExhibitDesk desk;

    ExhibitsController(ExhibitDesk desk) {
        this.desk = desk;
    }

    /** A PNG or JPEG needs {@code title} and {@code description}; an SVG brings its own. */
    @Takes(Takes.What.FILES)
    @PostMapping(path = "/api/v1/exhibits", consumes = "multipart/form-data", produces = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    Kept upload(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable String description,
            @AuthenticationPrincipal Caller caller)
            throws IOException {
        return switch (desk.upload(
                file.getBytes(),
                Objects.requireNonNullElse(title, ""),
                Objects.requireNonNullElse(description, ""),
                caller.id())) {
            case ExhibitResult.Kept(var upload) ->
                new Kept(
                        upload.name(),
                        upload.exhibit().title(),
                        upload.exhibit().description());
            case ExhibitResult.Flawed(var flaws) ->
                throw ApiProblem.invalid(
                        "file",
                        "invalid",
                        flaws.stream()
                                .map(flaw -> "Line %d: %s.".formatted(flaw.line(), flaw.message()))
                                .collect(Collectors.joining(" ")));
            case ExhibitResult.Refused(var reason)
            when reason == ExhibitResult.Reason.BUSY ->
                throw new ApiProblem(
                        ProblemKind.BUSY, "Other pictures are being drawn. Send this one again in a minute.");
            case ExhibitResult.Refused(var reason) ->
                throw new ApiProblem(
                        ProblemKind.INVALID_REQUEST,
                        "The file was not kept.",
                        List.of(new ApiProblem.FieldError("file", Word.of(reason))));
        };
    }
}
