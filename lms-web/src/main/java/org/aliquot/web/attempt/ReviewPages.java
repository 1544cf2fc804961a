package org.aliquot.web.attempt;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.api.AttemptPictures;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.TaskView;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.catalog.Catalog;
import org.aliquot.delivery.AdjustmentKind;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.ReviewView;
import org.aliquot.examplan.Area;
import org.aliquot.people.AccountId;
import org.aliquot.practice.Flags;
import org.aliquot.web.Wording;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.NoteUrls;
import org.aliquot.web.attempt.ReviewPage.Outcome;
import org.aliquot.web.attempt.ReviewPage.Paging;
import org.aliquot.web.attempt.ReviewPage.Tab;
import org.aliquot.web.lesson.LessonLinks;
import org.aliquot.web.practice.ScoreWords;
import org.aliquot.web.question.Drawn;
import org.aliquot.web.question.Questions;
import org.aliquot.web.question.WrittenSheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the questions of an attempt together with what was answered and why it was right or wrong, a few to a page. */
@Component
public class ReviewPages {

    private static final int FULL_CREDIT = 100;
    private static final int ON_A_PAGE = 5;

    private final Catalog catalog;
    private final Exams exams;
    private final Attempts attempts;
    private final Flags flags;
    private final OthersChoices others;
    private final Revisions revisions;

    /** What the learner marked in which attempt, what others chose, and what was revised since. */
    private record Marked(
            String attempt,
            Set<Integer> flagged,
            Map<ItemVersionId, Map<String, String>> others,
            Map<ItemVersionId, ReviewPage.Revised> revised,
            boolean trial,
            @Nullable String course) {

        /** What was missed is a card anyway. */
        ReviewPage.@Nullable Card card(ReviewView.Question question) {
            return trial || course == null || outcome(question) != Outcome.RIGHT
                    ? null
                    : new ReviewPage.Card(question.item().slug(), course);
        }

        String place(ReviewView.Question question) {
            return attempt + "." + question.position();
        }

        String back(ReviewView.Question question) {
            return ExamUrls.reviewOf(attempt, question.position());
        }

        /** Where something was decided about it, that says more. */
        ReviewPage.@Nullable Revised revised(ReviewView.Question question) {
            return question.correction() == null ? revised.get(question.item().id()) : null;
        }
    }

    ReviewPages(
            Catalog catalog, Exams exams, Attempts attempts, Flags flags, OthersChoices others, Revisions revisions) {
        this.revisions = revisions;
        this.others = others;
        this.flags = flags;
        this.catalog = catalog;
        this.exams = exams;
        this.attempts = attempts;
    }

    ReviewPage page(AccountId learner, ReviewView review, ReviewChoice choice) {
        Optional<ExamVersion> exam = exams.exam(review.exam()).or(() -> attempts.examOf(learner, review.attempt()));
        List<String> courses = exam.map(found -> found.spec().courses()).orElse(List.of());
        LessonLinks links = LessonLinks.of(catalog, courses);
        List<Area> areas = exam.map(ExamVersion::areas).orElse(List.of());
        Map<String, String> titles = areas.stream().collect(Collectors.toMap(Area::code, area -> titled(area.title())));
        List<ReviewView.Question> chosen = review.questions().stream()
                .filter(question -> choice.shown().holds(outcome(question)) && isIn(question, choice))
                .toList();
        int pages = Math.max(1, Math.ceilDiv(chosen.size(), ON_A_PAGE));
        int first = (Math.clamp(choice.pageOf(chosen, ON_A_PAGE), 1, pages) - 1) * ON_A_PAGE;
        List<ReviewView.Question> shown = chosen.subList(first, Math.min(first + ON_A_PAGE, chosen.size()));
        Marked marked = new Marked(
                choice.attempt(),
                Set.copyOf(flags.in(learner, review.attempt())),
                others.of(shown),
                revisions.of(shown),
                review.trial(),
                courses.isEmpty() ? null : courses.getFirst());
        return new ReviewPage(
                titled(review.title()),
                facts(learner, review),
                new ReviewPage.Filter(
                        outcomes(review, choice), areas(review, choice, areas), ExamUrls.result(choice.attempt())),
                shown.stream()
                        .map(question -> entry(question, titles, links, marked))
                        .toList(),
                paging(choice, first, shown.size(), chosen.size()));
    }

    private static ReviewPage.Entry entry(
            ReviewView.Question question, Map<String, String> areas, LessonLinks links, Marked marked) {
        return new ReviewPage.Entry(
                question.position(),
                outcome(question),
                question.area() == null ? null : areas.get(question.area()),
                Questions.judged(question.item(), question.response(), question.options()),
                drawn(
                        question,
                        question.item().task().picturesFrom(AttemptPictures.of(marked.attempt(), question.position()))),
                question.parts(),
                WrittenSheet.of(question),
                links.notes(question.item(), marked.place(question)),
                new ReviewPage.Marks(
                        marked.attempt(),
                        marked.flagged().contains(question.position()),
                        question.struck(),
                        marked.others().getOrDefault(question.item().id(), Map.of()),
                        marked.back(question),
                        marked.card(question)),
                question.correction() == null ? null : CorrectionWords.of(question),
                marked.revised(question),
                marked.trial() ? null : NoteUrls.ofQuestion(marked.attempt(), question.position()));
    }

    /** @param task of the question, with the pictures of its fields */
    static Drawn drawn(ReviewView.Question question, TaskView task) {
        return Drawn.of(task, question.item().outlined(), question.response());
    }

    static Outcome outcome(ReviewView.Question question) {
        if (question.marked() != null && question.marked().waits()) {
            return Outcome.WAITS;
        }
        if (isRight(question)) {
            return Outcome.RIGHT;
        }
        if (question.response() == null) {
            return Outcome.OPEN;
        }
        return question.creditHundredths() == 0 ? Outcome.WRONG : Outcome.PARTLY;
    }

    /** Those that hold something; what is to be gone over and all of them always. */
    private static List<Tab> outcomes(ReviewView review, ReviewChoice choice) {
        return Arrays.stream(Shown.values())
                .flatMap(shown -> {
                    long count = review.questions().stream()
                            .filter(question -> shown.holds(outcome(question)) && isIn(question, choice))
                            .count();
                    boolean kept = count > 0 || shown == Shown.MISSED || shown == choice.shown();
                    Tab tab = new Tab(
                            shown.words() + ", " + count, choice.of(shown).url(), shown == choice.shown());
                    return kept ? Stream.of(tab) : Stream.empty();
                })
                .toList();
    }

    private static List<Tab> areas(ReviewView review, ReviewChoice choice, List<Area> areas) {
        Map<String, Long> counts = review.questions().stream()
                .filter(question -> question.area() != null && choice.shown().holds(outcome(question)))
                .collect(Collectors.groupingBy(ReviewView.Question::area, Collectors.counting()));
        if (areas.size() < 2) {
            return List.of();
        }
        Stream<Tab> each = areas.stream()
                .filter(area -> counts.containsKey(area.code()))
                .map(area -> new Tab(
                        titled(area.title()) + ", " + counts.get(area.code()),
                        choice.in(area.code()).url(),
                        area.code().equals(choice.area())));
        return Stream.concat(Stream.of(new Tab(t("All areas"), choice.in(null).url(), choice.area() == null)), each)
                .toList();
    }

    private static Paging paging(ReviewChoice choice, int first, int shown, int all) {
        int page = first / ON_A_PAGE + 1;
        String said = all > ON_A_PAGE
                ? t("{0} to {1} of {2}", first + 1, first + shown, Wording.count(all, "question"))
                : Wording.count(all, "question");
        return new Paging(
                said,
                first == 0 ? null : choice.at(page - 1).url(),
                first + shown < all ? choice.at(page + 1).url() : null);
    }

    private static boolean isIn(ReviewView.Question question, ReviewChoice choice) {
        return choice.area() == null || choice.area().equals(question.area());
    }

    /** Where people mark, as its result says it: of points, and nothing while an answer waits. */
    private String facts(AccountId learner, ReviewView review) {
        return review.questions().stream().allMatch(question -> question.marked() == null)
                ? right(review)
                : attempts.result(learner, review.attempt())
                        .map(ScoreWords::right)
                        .orElseGet(() -> right(review));
    }

    private static String right(ReviewView review) {
        List<ReviewView.Question> counting =
                review.questions().stream().filter(ReviewPages::counts).toList();
        long right = counting.stream().filter(ReviewPages::isRight).count();
        return t("{0} of {1} right", right, counting.size());
    }

    private static boolean counts(ReviewView.Question question) {
        return question.correction() == null || question.correction().kind() != AdjustmentKind.DROP;
    }

    private static boolean isRight(ReviewView.Question question) {
        return question.creditHundredths() == FULL_CREDIT
                || (question.correction() != null && question.correction().kind() == AdjustmentKind.CREDIT);
    }
}
