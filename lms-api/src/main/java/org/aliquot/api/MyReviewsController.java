package org.aliquot.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.delivery.ResponseJson;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.aliquot.review.CardBox;
import org.aliquot.review.CardId;
import org.aliquot.review.Grade;
import org.aliquot.review.GradeResult;
import org.aliquot.review.Outlook;
import org.aliquot.review.ReviewDay;
import org.aliquot.review.Reviewing;
import org.aliquot.review.Reviews;
import org.aliquot.review.StudyCard;
import org.aliquot.spacing.DayLoad;
import org.aliquot.spacing.Rating;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The caller's reviews: what is due, what the coming days bring, and grades of cards. */
@RestController
@Audience(Audience.Who.SIGNED_IN)
@RequestMapping(path = "/api/v1/me/reviews", produces = "application/json")
class MyReviewsController {

    private static final int MOST_DAYS = 60;

    /** {@code question} names the question of a card that comes from one, {@code words} are those of a key point. */
    record CardJson(
            String id,
            String origin,
            String course,
            @Nullable String lesson,
            @Nullable String question,
            @Nullable String words,
            String dueAt,
            int reviews,
            int lapses) {}

    /**
     * {@code items} are today's, the next one first; {@code waiting} are due as well, and not today; {@code keptBack} are due beside
     * them, and wait until exams show their questions.
     */
    record DueJson(List<CardJson> items, int waiting, int keptBack, int done, int secondsEach, int minutes) {}

    record DayJson(String day, double due, double planned) {}

    record ForecastJson(List<DayJson> items) {}

    /**
     * {@code reviews} are those the card had when it was shown, so that a grade sent twice counts once. {@code response} is what was
     * chosen, where there was a choice, and {@code questionVersion} the version of the question that was asked: the answer is one to
     * that, also where the card would ask another by now. {@code act} and {@code secondsAgo} are told by devices that were without a
     * network.
     */
    record GradeJson(
            int grade,
            int reviews,
            @Nullable Integer seconds,
            @Nullable JsonNode response,
            @Nullable UUID questionVersion,
            @Nullable UUID act,
            @Nullable Long secondsAgo) {}

    private final Reviews reviews;
    private final Reviewing reviewing;
    private final CardBox box;
    private final Enrollments enrollments;

    MyReviewsController(Reviews reviews, Reviewing reviewing, CardBox box, Enrollments enrollments) {
        this.box = box;
        this.reviews = reviews;
        this.reviewing = reviewing;
        this.enrollments = enrollments;
    }

    @GetMapping
    DueJson due(@AuthenticationPrincipal Caller caller) {
        ReviewDay day = reviews.day(caller.id(), courses(caller));
        return new DueJson(
                day.planned().stream().map(MyReviewsController::json).toList(),
                day.waiting(),
                day.keptBack(),
                day.done(),
                day.secondsEach(),
                day.minutes());
    }

    @GetMapping("/forecast")
    ForecastJson forecast(@RequestParam(defaultValue = "14") int days, @AuthenticationPrincipal Caller caller) {
        Outlook outlook = reviews.outlook(caller.id(), courses(caller), Math.clamp(days, 1, MOST_DAYS));
        return new ForecastJson(
                outlook.forecast().stream().map(MyReviewsController::json).toList());
    }

    /** Grades a card: 1 again, 2 hard, 3 good, 4 easy; a wrong answer is 1 whatever is said. */
    @PostMapping(path = "/{card}/grades", consumes = "application/json")
    CardJson grade(@PathVariable String card, @RequestBody GradeJson body, @AuthenticationPrincipal Caller caller) {
        if (body.grade() < 1 || body.grade() > Rating.values().length) {
            throw ApiProblem.invalid("grade", "out-of-range", "A grade is 1, 2, 3 or 4.");
        }
        CardId id = CardId.of(card).filter(one -> isOpen(one, caller)).orElseThrow(ApiProblem::notFound);
        GradeResult result = reviewing.grade(new Grade(
                caller.id(),
                id,
                body.reviews(),
                Rating.of(body.grade()),
                ResponseJson.read(body.response()),
                body.seconds() == null ? 1 : body.seconds(),
                body.questionVersion() == null ? null : new ItemVersionId(body.questionVersion()),
                Acts.belated(body.act(), body.secondsAgo())));
        return switch (result) {
            case GradeResult.Kept(var kept) -> json(kept);
            case GradeResult.Stale(var standing) -> json(standing);
            case GradeResult.Unknown(), GradeResult.Misfit() -> throw ApiProblem.notFound();
            case GradeResult.Unanswered() ->
                throw ApiProblem.invalid(
                        "response", "required", "A question is graded with an answer; without one, only as 1, again.");
            case GradeResult.ExamRunning() ->
                throw new ApiProblem(
                        ProblemKind.EXAM_RUNNING, "The card waits until the exam with this question is handed in.");
            case GradeResult.KeptBack() ->
                throw new ApiProblem(
                        ProblemKind.EXAM_RUNNING,
                        "The card waits until the exam with this question shows its questions.");
        };
    }

    /** Cards of a course that is closed to the learner by now wait with it. */
    private boolean isOpen(CardId id, Caller caller) {
        return box.find(caller.id(), id)
                .filter(card -> courses(caller).contains(card.source().course()))
                .isPresent();
    }

    private Set<String> courses(Caller caller) {
        return enrollments.openCourses(caller.id());
    }

    private static CardJson json(StudyCard card) {
        return new CardJson(
                card.id().toString(),
                card.source().origin().word(),
                card.source().course(),
                card.source().lesson(),
                card.isQuestion() ? card.ref() : null,
                card.source().words(),
                card.memory().due().toString(),
                card.memory().reviews(),
                card.memory().lapses());
    }

    private static DayJson json(DayLoad load) {
        return new DayJson(load.day().toString(), load.due(), load.planned());
    }
}
