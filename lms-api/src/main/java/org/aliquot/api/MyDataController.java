package org.aliquot.api;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.aliquot.access.Audience;
import org.aliquot.people.Caller;
import org.aliquot.people.ErasureWishes;
import org.aliquot.people.OwnExport;
import org.aliquot.problem.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Everything about oneself, to take along or to have erased. */
@RestController
@Audience(Audience.Who.SIGNED_IN)
@RequestMapping("/api/v1/me")
class MyDataController {

    record ErasureWish(@NotNull String password) {

        @Override
        public String toString() {
            return "ErasureWish[]";
        }
    }

    record Erasing(boolean asked, @Nullable Instant dueAt) {}

    private final OwnExport export;
    private final ErasureWishes wishes;

    MyDataController(OwnExport export, ErasureWishes wishes) {
        this.export = export;
        this.wishes = wishes;
    }

    @GetMapping(path = "/export", produces = "application/zip")
    void export(@AuthenticationPrincipal Caller caller, HttpServletResponse response) throws IOException {
        Path file = export.write(caller.id()).orElseThrow(ApiProblem::askedTooOften);
        SentFile.zip(file, "aliquot-about-me.zip", response);
    }

    @GetMapping(path = "/erasure", produces = "application/json")
    Erasing erasing(@AuthenticationPrincipal Caller caller) {
        Instant due = wishes.due(caller.id()).orElse(null);
        return new Erasing(due != null, due);
    }

    /** Done after two weeks, unless it is taken back. */
    @PostMapping(path = "/erasure", consumes = "application/json", produces = "application/json")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Erasing ask(@Valid @RequestBody ErasureWish wish, @AuthenticationPrincipal Caller caller) {
        return switch (wishes.ask(caller.id(), wish.password())) {
            case NOTED -> erasing(caller);
            case WRONG_PASSWORD -> throw ApiProblem.invalid("password", "wrong", "That is not the password.");
            case TOO_MANY_TRIES -> throw ApiProblem.askedTooOften();
            case NOT_THIS_ACCOUNT ->
                throw new ApiProblem(
                        ProblemKind.NOT_ALLOWED,
                        "Demo accounts cannot be erased, and an administrator's account only by another administrator.");
        };
    }

    @DeleteMapping("/erasure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@AuthenticationPrincipal Caller caller) {
        wishes.takeBack(caller.id());
    }
}
