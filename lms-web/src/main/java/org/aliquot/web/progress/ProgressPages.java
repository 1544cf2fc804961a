package org.aliquot.web.progress;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.aliquot.completion.CourseProgress;
import org.aliquot.completion.LearnerProgress;
import org.aliquot.completion.OwnProgress;
import org.aliquot.gradebook.Gradebooks;
import org.aliquot.gradebook.OwnGradebook;
import org.aliquot.mastery.LearnerMastery;
import org.aliquot.mastery.OwnMastery;
import org.aliquot.mastery.SharedMistakes;
import org.aliquot.mastery.TargetExam;
import org.aliquot.mastery.TargetExam.TargetArea;
import org.aliquot.mastery.TargetExams;
import org.aliquot.people.AccountId;
import org.aliquot.plan.Goal;
import org.aliquot.plan.Goals;
import org.aliquot.plan.StudyWeek;
import org.aliquot.plan.StudyWeeks;
import org.aliquot.proficiency.Proficiency;
import org.aliquot.readiness.ExamHabits;
import org.aliquot.readiness.OwnReadiness;
import org.aliquot.readiness.Standpoint;
import org.aliquot.readiness.WeekPoint;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.SiteUrls;
import org.aliquot.web.course.CourseWords;
import org.aliquot.web.course.RuleWords;
import org.aliquot.web.goal.GoalWords;
import org.aliquot.web.practice.PastAttempts;
import org.aliquot.web.today.Standings;
import org.aliquot.web.words.TopicTitles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the progress together. */
@Component
class ProgressPages {

    private static final int WEEKS = 8;
    private static final int MOST_TOPICS = 8;
    private static final int MOST_MISTAKES = 3;

    private final OwnProgress progress;
    private final PastAttempts past;
    private final Goals goals;
    private final TargetExams targets;
    private final OwnMastery mastery;
    private final OwnReadiness readiness;
    private final ExamHabits habits;
    private final StudyWeeks weeks;
    private final SharedMistakes mistakes;
    private final Gradebooks gradebooks;
    private final TopicTitles topics;

    ProgressPages(
            OwnProgress progress,
            PastAttempts past,
            Goals goals,
            TargetExams targets,
            OwnMastery mastery,
            OwnReadiness readiness,
            ExamHabits habits,
            StudyWeeks weeks,
            SharedMistakes mistakes,
            Gradebooks gradebooks,
            TopicTitles topics) {
        this.progress = progress;
        this.past = past;
        this.goals = goals;
        this.targets = targets;
        this.mastery = mastery;
        this.readiness = readiness;
        this.habits = habits;
        this.weeks = weeks;
        this.mistakes = mistakes;
        this.gradebooks = gradebooks;
        this.topics = topics;
    }

    ProgressPage page(AccountId learner, Dates dates) {
        LearnerProgress own = progress.progress(learner);
        return new ProgressPage(
                goals.of(learner)
                        .map(Goal::target)
                        .flatMap(targets::find)
                        .map(target -> target(learner, target, dates))
                        .orElse(null),
                weeks(weeks.last(learner, WEEKS), dates),
                own.courses().stream()
                        .map(course ->
                                course(course, RuleWords.of(own.standings().get(course.slug()), dates)))
                        .toList(),
                grades(learner, dates),
                past.views(own.finished(), dates));
    }

    private List<ProgressPage.Grades> grades(AccountId learner, Dates dates) {
        List<OwnGradebook> books = gradebooks.ofLearner(learner);
        return IntStream.range(0, books.size())
                .mapToObj(place -> GradeWords.view(books.get(place), place + 1, dates))
                .toList();
    }

    private ProgressPage.Target target(AccountId learner, TargetExam target, Dates dates) {
        LearnerMastery own = mastery.of(learner, target);
        Standpoint standpoint = readiness.of(own);
        return new ProgressPage.Target(
                GoalWords.shortTitle(target.title()),
                Standings.readiness(standpoint, own),
                missing(standpoint, target),
                trend(readiness.trend(own.evidence()), dates),
                target.areas().stream().map(area -> area(area, own)).toList(),
                weaker(own),
                mistakes.of(learner).stream()
                        .limit(MOST_MISTAKES)
                        .map(mistake -> MistakeWords.view(mistake, topics))
                        .toList(),
                HabitWords.of(
                        habits.pace(learner, target),
                        habits.changes(learner),
                        own.mastery().repeatsOfAll()));
    }

    private static String missing(Standpoint standpoint, TargetExam target) {
        return switch (standpoint) {
            case Standpoint.TooEarly _ -> "";
            case Standpoint.Estimated estimated when estimated.sharper().isEmpty() -> "";
            case Standpoint.Estimated estimated ->
                t(
                        "About {0} would narrow the range, most of all in {1}.",
                        Wording.count(
                                estimated.sharper().values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum(),
                                "more answer"),
                        Wording.list(estimated.sharper().entrySet().stream()
                                .sorted((one, other) -> other.getValue() - one.getValue())
                                .limit(2)
                                .map(each -> target.area(each.getKey())
                                        .map(area -> titled(area.title()))
                                        .orElse(each.getKey()))
                                .toList()));
        };
    }

    private static List<ProgressPage.Point> trend(List<WeekPoint> points, Dates dates) {
        List<ProgressPage.Point> trend = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            WeekPoint point = points.get(i);
            double x = points.size() == 1 ? 50 : 100.0 * i / (points.size() - 1);
            trend.add(new ProgressPage.Point(
                    dates.date(point.day()),
                    Standings.percent(point.chance().chance()) + "%",
                    t(
                            "{0} to {1}%",
                            Standings.percent(point.chance().low()),
                            Standings.percent(point.chance().high())),
                    place(x),
                    place(100 * (1 - point.chance().chance())),
                    place(100 * (1 - point.chance().low())),
                    place(100 * (1 - point.chance().high()))));
        }
        return trend;
    }

    private static String place(double percent) {
        return String.format(Locale.ROOT, "%.1f%%", percent);
    }

    private static ProgressPage.Area area(TargetArea area, LearnerMastery own) {
        Proficiency known = own.mastery().areas().get(area.code());
        String share = area.weighted() ? Math.round(100 * area.share()) + "%" : t("not published");
        return known == null
                ? new ProgressPage.Area(titled(area.title()), share, null, t("Not known yet"), false, "0", "–", null)
                : new ProgressPage.Area(
                        titled(area.title()),
                        share,
                        Standings.scale(known),
                        Standings.verdict(known),
                        Standings.isWeak(known),
                        String.valueOf(known.answers()),
                        Math.round(100.0 * known.right() / known.answers()) + "%",
                        SiteUrls.answers(area.code(), null, 1));
    }

    private List<ProgressPage.Topic> weaker(LearnerMastery own) {
        var areas = own.target().areaOfTopic();
        return own.mastery().topics().entrySet().stream()
                .filter(topic -> topic.getValue().isWeaker())
                .sorted((one, other) -> Double.compare(
                        one.getValue().ability().theta(),
                        other.getValue().ability().theta()))
                .limit(MOST_TOPICS)
                .map(topic -> topic(
                        topic.getKey(), String.valueOf(areas.get(topic.getKey())), topic.getValue(), own.target()))
                .toList();
    }

    private ProgressPage.Topic topic(String topic, String area, Proficiency known, TargetExam target) {
        return new ProgressPage.Topic(
                topics.of(topic),
                target.area(area).map(found -> titled(found.title())).orElse(area),
                t("{0} of {1} right", known.right(), Wording.count(known.answers(), "question")),
                SiteUrls.answers(area, topic, 1));
    }

    private static List<ProgressPage.Week> weeks(List<StudyWeek> weeks, Dates dates) {
        int most = weeks.stream().mapToInt(StudyWeek::minutes).max().orElse(0);
        return most == 0
                ? List.of()
                : weeks.reversed().stream()
                        .map(week -> new ProgressPage.Week(
                                dates.date(week.monday()),
                                length(week.reading() + week.answering()),
                                parts(week),
                                place(100.0 * week.minutes() / most)))
                        .toList();
    }

    private static String parts(StudyWeek week) {
        if (week.answering() == 0) {
            return week.reading() == 0 ? "" : t("with lessons only");
        }
        return week.reading() == 0
                ? t("with questions only")
                : t("{0} with lessons, {1} with questions", length(week.reading()), length(week.answering()));
    }

    private static ProgressPage.Course course(CourseProgress course, RuleWords.@Nullable View rule) {
        return new ProgressPage.Course(
                titled(course.title()),
                CourseUrls.course(course.slug()),
                CourseWords.lessons(course),
                CourseWords.read(course),
                time(course),
                rule);
    }

    private static String time(CourseProgress course) {
        return course.secondsSpent() < 60
                ? ""
                : t(
                        "{0} with its lessons, {1} of it this week.",
                        length(course.secondsSpent()), length(course.secondsThisWeek()));
    }

    private static String length(int seconds) {
        return seconds == 0 ? t("time|none") : Wording.length(Duration.ofSeconds(seconds));
    }
}
