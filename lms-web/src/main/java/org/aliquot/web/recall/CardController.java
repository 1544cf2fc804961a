package org.aliquot.web.recall;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.response.Response;
import org.aliquot.review.Asked;
import org.aliquot.review.CardId;
import org.aliquot.review.Grade;
import org.aliquot.review.GradeResult;
import org.aliquot.review.Judged;
import org.aliquot.review.NextCard;
import org.aliquot.review.ReviewDay;
import org.aliquot.review.Reviewing;
import org.aliquot.review.Reviews;
import org.aliquot.spacing.Rating;
import org.aliquot.web.Destination;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.RecallUrls;
import org.aliquot.web.flash.ExamFlash;
import org.aliquot.web.flash.RecallFlash;
import org.aliquot.web.question.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One card after the other: asked, answered, graded. A wrong answer is a grade; everything else waits for the learner's. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class CardController {

    private static final String NOTHING_CHOSEN = phrase("Choose an answer first.");

    private final Reviews reviews;
    private final Reviewing reviewing;
    private final Enrollments enrollments;
    private final CardPages pages;

    CardController(Reviews reviews, Reviewing reviewing, Enrollments enrollments, CardPages pages) {
        this.reviews = reviews;
        this.reviewing = reviewing;
        this.enrollments = enrollments;
        this.pages = pages;
    }

    @GetMapping(RecallUrls.NEXT)
    ModelAndView next(
            @RequestParam(defaultValue = "false") boolean more, @AuthenticationPrincipal Caller caller, Visit visit) {
        ReviewDay day = day(caller, more);
        return switch (reviewing.next(caller.id(), day)) {
            case NextCard.Ask(var asked) ->
                show(visit, pages.asked(asked, day, more, visit.dates(), null), HttpStatus.OK);
            case NextCard.Done() -> SeeOther.to(RecallUrls.REVIEW);
            case NextCard.ExamRunning() -> SeeOther.to(ExamFlash.EXAM_RUNNING.at(RecallUrls.REVIEW));
        };
    }

    /** The answer of a card that learners judge themselves. */
    @GetMapping(RecallUrls.ANSWER)
    ModelAndView look(
            @PathVariable String card,
            @RequestParam(defaultValue = "false") boolean more,
            @AuthenticationPrincipal Caller caller,
            Visit visit) {
        Optional<Asked> asked = find(caller.id(), card);
        if (asked.isEmpty() || isChoice(asked.get())) {
            return SeeOther.to(RecallUrls.next(more));
        }
        Asked.Question question = asked.get().question();
        Judged judged =
                question == null ? null : reviewing.judge(question, null).orElseThrow(PageNotFound.missing());
        return show(visit, pages.shown(asked.get(), day(caller, more), more, judged, visit.dates()), HttpStatus.OK);
    }

    @PostMapping(RecallUrls.ANSWER)
    ModelAndView answer(
            @PathVariable String card,
            @RequestParam int seen,
            @RequestParam long asked,
            @RequestParam(required = false) @Nullable UUID question,
            @RequestParam(required = false) @Nullable List<String> choice,
            @RequestParam(defaultValue = "false") boolean more,
            @AuthenticationPrincipal Caller caller,
            Visit visit) {
        Optional<Asked> found = find(caller.id(), card);
        if (found.isEmpty() || !isChoice(found.get())) {
            return SeeOther.to(RecallUrls.next(more));
        }
        if (found.get().card().memory().reviews() != seen) {
            return again(found.get().card().id(), seen, more, caller, visit);
        }
        Asked front = found.get();
        if (!isAbout(question, front)) {
            return SeeOther.to(RecallFlash.MISFIT.at(RecallUrls.next(more)));
        }
        Optional<Response> response = response(front, choice);
        if (response.isEmpty()) {
            return show(
                    visit,
                    pages.asked(front, day(caller, more), more, visit.dates(), t(NOTHING_CHOSEN)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Optional<Judged> judged =
                Optional.ofNullable(front.question()).flatMap(one -> reviewing.judge(one, response.get()));
        if (judged.isEmpty()) {
            return SeeOther.to(RecallFlash.MISFIT.at(RecallUrls.next(more)));
        }
        if (Boolean.TRUE.equals(judged.get().correct())) {
            return show(visit, pages.shown(front, day(caller, more), more, judged.get(), visit.dates()), HttpStatus.OK);
        }
        reviewing.grade(new Grade(
                caller.id(),
                front.card().id(),
                seen,
                Rating.AGAIN,
                response.get(),
                seconds(front, asked),
                version(question),
                null));
        return show(visit, pages.missed(front, day(caller, more), more, judged.get(), visit.dates()), HttpStatus.OK);
    }

    /** Who clicks twice reads why the answer was wrong, as if they had clicked once. */
    private ModelAndView again(CardId card, int seen, boolean more, Caller caller, Visit visit) {
        return reviewing
                .missed(caller.id(), card, seen)
                .flatMap(missed -> Optional.ofNullable(missed.asked().question())
                        .flatMap(question -> reviewing.judge(question, missed.response()))
                        .map(judged -> pages.missed(missed.asked(), day(caller, more), more, judged, visit.dates())))
                .map(page -> show(visit, page, HttpStatus.OK))
                .orElseGet(() -> SeeOther.to(RecallUrls.next(more)));
    }

    @PostMapping(RecallUrls.GRADE)
    ModelAndView grade(
            @PathVariable String card,
            @RequestParam int seen,
            @RequestParam long asked,
            @RequestParam int grade,
            @RequestParam(required = false) @Nullable UUID question,
            @RequestParam(required = false) @Nullable List<String> choice,
            @RequestParam(defaultValue = "false") boolean more,
            @AuthenticationPrincipal Caller caller) {
        if (grade < 1 || grade > Rating.values().length) {
            throw new PageNotFound();
        }
        Optional<Asked> found = find(caller.id(), card);
        if (found.isEmpty()) {
            return SeeOther.to(RecallUrls.next(more));
        }
        Asked front = found.get();
        Response response = isChoice(front) ? response(front, choice).orElse(null) : null;
        if (response == null && isChoice(front)) {
            return SeeOther.to(RecallUrls.next(more));
        }
        GradeResult result = reviewing.grade(new Grade(
                caller.id(),
                front.card().id(),
                seen,
                Rating.of(grade),
                response,
                seconds(front, asked),
                version(question),
                null));
        return switch (result) {
            case GradeResult.Stale(var standing)
            when standing.memory().reviews() == seen -> SeeOther.to(RecallFlash.MISFIT.at(RecallUrls.next(more)));
            case GradeResult.Kept _, GradeResult.Stale _, GradeResult.Unanswered(), GradeResult.Unknown() ->
                SeeOther.to(RecallUrls.next(more));
            case GradeResult.Misfit() -> SeeOther.to(RecallFlash.MISFIT.at(RecallUrls.next(more)));
            case GradeResult.ExamRunning() -> SeeOther.to(ExamFlash.EXAM_RUNNING.at(RecallUrls.REVIEW));
            case GradeResult.KeptBack() -> SeeOther.to(ExamFlash.KEPT_BACK.at(RecallUrls.REVIEW));
        };
    }

    @PostMapping(RecallUrls.UNDO)
    ModelAndView undo(@AuthenticationPrincipal Caller caller) {
        RecallFlash said = reviewing.undo(caller.id()).isPresent() ? RecallFlash.UNDONE : RecallFlash.NOTHING_TO_UNDO;
        return SeeOther.to(said.at(RecallUrls.NEXT));
    }

    private ReviewDay day(Caller caller, boolean more) {
        var courses = enrollments.openCourses(caller.id());
        return more ? reviews.more(caller.id(), courses) : reviews.day(caller.id(), courses);
    }

    /** Cards of a course that is closed to the learner by now wait with it. */
    private Optional<Asked> find(AccountId account, String card) {
        Set<String> courses = enrollments.openCourses(account);
        return CardId.of(card)
                .flatMap(id -> reviewing.ask(account, id))
                .filter(asked -> courses.contains(asked.card().source().course()));
    }

    /** Whether that question is asked still; a form that does not say is taken at its word. */
    private static boolean isAbout(@Nullable UUID question, Asked asked) {
        Asked.Question now = asked.question();
        return question == null || (now != null && now.item().id().value().equals(question));
    }

    private static @Nullable ItemVersionId version(@Nullable UUID question) {
        return question == null ? null : new ItemVersionId(question);
    }

    private static boolean isChoice(Asked asked) {
        Asked.Question question = asked.question();
        return question != null && question.isChoice();
    }

    private static Optional<Response> response(Asked asked, @Nullable List<String> choice) {
        Asked.Question question = asked.question();
        return question == null || choice == null
                ? Optional.empty()
                : Answers.of(question.item().type(), choice);
    }

    private static int seconds(Asked asked, long since) {
        return Math.clamp(asked.now().getEpochSecond() - since, 1, 120);
    }

    private static ModelAndView show(Visit visit, CardPage card, HttpStatus status) {
        return visit.page(t("place|Review"), Destination.REVIEW).show(status, "recall/card", card);
    }
}
