package org.aliquot.web.progress;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aliquot.mastery.Evidence;
import org.aliquot.mastery.OwnMastery;
import org.aliquot.mastery.SeenAnswer;
import org.aliquot.mastery.TargetExam;
import org.aliquot.mastery.TargetExam.TargetArea;
import org.aliquot.mastery.TargetExams;
import org.aliquot.people.AccountId;
import org.aliquot.plan.Goal;
import org.aliquot.plan.Goals;
import org.aliquot.web.Dates;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.RecallUrls;
import org.aliquot.web.address.SiteUrls;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.words.TopicTitles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the answers of an area or a topic. */
@Component
class AnswersPages {

    private static final int ROWS = 50;

    private final Goals goals;
    private final TargetExams targets;
    private final OwnMastery mastery;
    private final TopicTitles topics;

    AnswersPages(Goals goals, TargetExams targets, OwnMastery mastery, TopicTitles topics) {
        this.goals = goals;
        this.targets = targets;
        this.mastery = mastery;
        this.topics = topics;
    }

    /** Empty without a goal, and where its exam has no such area. */
    Optional<AnswersPage> page(AccountId learner, String area, @Nullable String topic, int number, Dates dates) {
        Optional<TargetExam> target = goals.of(learner).map(Goal::target).flatMap(targets::find);
        return target.flatMap(exam -> exam.area(area))
                .filter(found -> topic == null || found.topics().contains(topic))
                .map(found -> page(mastery.of(learner, target.orElseThrow()).evidence(), found, topic, number, dates));
    }

    private AnswersPage page(Evidence evidence, TargetArea area, @Nullable String topic, int number, Dates dates) {
        Set<String> before = new HashSet<>();
        List<AnswersPage.Row> rows = evidence.answers().stream()
                .filter(answer -> answer.area().equals(area.code())
                        && (topic == null || answer.topic().equals(topic)))
                .flatMap(answer -> {
                    boolean first = before.add(answer.item());
                    return answer.place().isTold() ? Stream.of(row(answer, first, dates)) : Stream.empty();
                })
                .toList()
                .reversed();
        int from = Math.min(rows.size(), Math.max(0, number - 1) * ROWS);
        int to = Math.min(rows.size(), from + ROWS);
        return new AnswersPage(
                topic == null ? titled(area.title()) : topics.of(topic),
                rows.subList(from, to),
                new Paging(
                        rows.isEmpty() ? t("No answers") : t("{0} to {1} of {2}", from + 1, to, rows.size()),
                        number > 1 ? SiteUrls.answers(area.code(), topic, 1) : null,
                        to < rows.size() ? SiteUrls.answers(area.code(), topic, number + 1) : null));
    }

    private AnswersPage.Row row(SeenAnswer answer, boolean first, Dates dates) {
        return new AnswersPage.Row(
                dates.date(answer.day()),
                where(answer),
                topics.of(answer.topic()),
                answer.right(),
                first ? t("First answer") : t("Answered again"),
                url(answer));
    }

    private static String where(SeenAnswer answer) {
        return switch (answer.kind()) {
            case CHECK -> t("Check in the lesson “{0}”", titled(answer.place().title()));
            case REVIEW -> t("On a review card");
            case EXAM, PRACTICE ->
                t(
                        "{0}, question {1}",
                        titled(answer.place().title()), answer.place().position());
        };
    }

    private static String url(SeenAnswer answer) {
        SeenAnswer.Place place = answer.place();
        return switch (answer.kind()) {
            case CHECK ->
                CourseUrls.checkInLesson(
                        String.valueOf(place.course()), String.valueOf(place.lesson()), String.valueOf(place.check()));
            case REVIEW -> RecallUrls.CARDS;
            case EXAM, PRACTICE -> ExamUrls.reviewOf(String.valueOf(place.attempt()), place.position());
        };
    }
}
