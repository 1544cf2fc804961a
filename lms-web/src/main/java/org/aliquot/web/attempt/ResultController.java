package org.aliquot.web.attempt;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptView;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.ResultView;
import org.aliquot.delivery.ReviewResult;
import org.aliquot.notices.Notices;
import org.aliquot.people.Caller;
import org.aliquot.web.Destination;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.flash.ExamFlash;
import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What came of an attempt, and its questions with their reasons. */
@Bilingual
@Controller
@Audience(Audience.Who.SIGNED_IN)
class ResultController {

    /** While late answers may still come in, the browser asks again. */
    private static final String SECONDS_TO_WAIT = "15";

    private final Attempts attempts;
    private final ResultPages results;
    private final ReviewPages reviews;
    private final Notices notices;
    private final SentScoreLines gradebooks;

    ResultController(
            Attempts attempts, ResultPages results, ReviewPages reviews, Notices notices, SentScoreLines gradebooks) {
        this.gradebooks = gradebooks;
        this.attempts = attempts;
        this.results = results;
        this.reviews = reviews;
        this.notices = notices;
    }

    /**
     * Reading it reads what was told of it; a browser that fetches it in case somebody goes there has read nothing, nor has
     * whoever sees that it waits to be marked.
     */
    @GetMapping(ExamUrls.RESULT)
    ModelAndView result(
            @PathVariable UUID id,
            @RequestHeader(name = "Sec-Purpose", defaultValue = "") String purpose,
            @AuthenticationPrincipal Caller caller,
            Visit visit,
            HttpServletResponse response) {
        AttemptView attempt = attempts.find(caller.id(), new AttemptId(id)).orElseThrow(PageNotFound.missing());
        ResultView result = attempts.result(caller.id(), new AttemptId(id)).orElseThrow(PageNotFound.missing());
        return switch (attempt.status()) {
            case OPEN, REVIEW -> SeeOther.to(ExamUrls.attempt(id.toString()));
            case CLOSING -> {
                response.setHeader("Refresh", SECONDS_TO_WAIT);
                yield visit.page(t("Almost there"), Destination.PRACTICE)
                        .show("attempt/closing", ClosingPage.of(attempt, visit.dates()));
            }
            case FINAL -> {
                if (!purpose.startsWith("prefetch") && !result.isProvisional()) {
                    notices.resultRead(caller.id(), id, attempt.title());
                }
                yield visit.page(t("Result: {0}", titled(attempt.title())), Destination.PRACTICE)
                        .show(
                                "attempt/result",
                                results.page(attempt, result, visit.dates())
                                        .with(gradebooks.of(attempt, visit.dates())));
            }
        };
    }

    @GetMapping(ExamUrls.REVIEW)
    ModelAndView review(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable Integer at,
            @AuthenticationPrincipal Caller caller,
            Visit visit) {
        String result = ExamUrls.result(id.toString());
        return switch (attempts.review(caller.id(), new AttemptId(id))) {
            case ReviewResult.Allowed(var review) ->
                visit.page(t("Questions: {0}", titled(review.title())), Destination.PRACTICE)
                        .show(
                                "attempt/review",
                                reviews.page(
                                        caller.id(),
                                        review,
                                        new ReviewChoice(
                                                id.toString(),
                                                at == null ? Shown.of(show) : Shown.ALL,
                                                area,
                                                page,
                                                at)));
            case ReviewResult.Unknown() -> throw new PageNotFound();
            case ReviewResult.NotFinal() -> SeeOther.to(result);
            case ReviewResult.NotKept() -> SeeOther.to(ExamFlash.ANSWERS_NOT_KEPT.at(result));
            case ReviewResult.NotOffered() -> SeeOther.to(ExamFlash.NOT_SHOWN_AGAIN.at(result));
            case ReviewResult.NotYet _ -> SeeOther.to(ExamFlash.NOT_SHOWN_YET.at(result));
            case ReviewResult.ExamRunning() -> SeeOther.to(ExamFlash.EXAM_RUNNING.at(result));
            case ReviewResult.KeptBack() -> SeeOther.to(ExamFlash.KEPT_BACK.at(result));
        };
    }
}
