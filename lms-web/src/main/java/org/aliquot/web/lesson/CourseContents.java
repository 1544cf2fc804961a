package org.aliquot.web.lesson;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aliquot.blueprint.Exams;
import org.aliquot.catalog.LessonView;
import org.aliquot.catalog.SectionView;
import org.aliquot.completion.CourseProgress;
import org.aliquot.completion.LessonProgress;
import org.aliquot.completion.LessonStanding;
import org.aliquot.completion.LessonState;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.web.address.AccountUrls;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.QuizUrls;
import org.aliquot.web.practice.ExamWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The course around a lesson: what is read, what comes before and after, and the lesson's quiz. */
@Component
class CourseContents {

    private final LessonProgress progress;
    private final Exams exams;

    CourseContents(LessonProgress progress, Exams exams) {
        this.progress = progress;
        this.exams = exams;
    }

    /** @param reader null for a visitor */
    LessonPage.Contents around(LessonView lesson, @Nullable Caller reader) {
        List<LessonPage.Entry> entries = reader == null ? entries(lesson) : entries(lesson, reader);
        return new LessonPage.Contents(
                entries,
                near(lesson, entries),
                areas(lesson),
                neighbor(entries, -1),
                neighbor(entries, 1),
                reader == null ? null : reading(lesson, entries),
                quiz(lesson, reader));
    }

    /** Sixty lessons in one list would hide the one that is read. */
    private static List<LessonPage.Entry> near(LessonView lesson, List<LessonPage.Entry> entries) {
        Set<String> urls = lesson.course().sections().stream()
                .filter(section -> holds(section, lesson))
                .flatMap(section -> section.lessons().stream())
                .map(card -> CourseUrls.lesson(lesson.course().courseSlug(), card.slug()))
                .collect(Collectors.toSet());
        return urls.isEmpty()
                ? entries
                : entries.stream().filter(entry -> urls.contains(entry.url())).toList();
    }

    private static List<LessonPage.Area> areas(LessonView lesson) {
        List<SectionView> sections = lesson.course().sections();
        return sections.size() < 2
                ? List.of()
                : IntStream.range(0, sections.size())
                        .mapToObj(place -> new LessonPage.Area(
                                titled(sections.get(place).title()),
                                CourseUrls.part(lesson.course().courseSlug(), place + 1),
                                holds(sections.get(place), lesson)))
                        .toList();
    }

    private static boolean holds(SectionView section, LessonView lesson) {
        return section.lessons().stream().anyMatch(card -> card.slug().equals(lesson.slug()));
    }

    private static List<LessonPage.Entry> entries(LessonView lesson) {
        return lesson.course().sections().stream()
                .flatMap(section -> section.lessons().stream())
                .map(card -> new LessonPage.Entry(
                        titled(card.title()),
                        CourseUrls.lesson(lesson.course().courseSlug(), card.slug()),
                        false,
                        card.slug().equals(lesson.slug())))
                .toList();
    }

    private List<LessonPage.Entry> entries(LessonView lesson, Caller reader) {
        return progress
                .course(reader.id(), lesson.course().courseSlug())
                .map(CourseProgress::lessons)
                .orElse(List.of())
                .stream()
                .map(standing -> entry(lesson, standing))
                .toList();
    }

    private static LessonPage.Reading reading(LessonView lesson, List<LessonPage.Entry> entries) {
        return new LessonPage.Reading(
                entries.stream().anyMatch(entry -> entry.current() && entry.done()),
                CourseUrls.completion(lesson.course().courseSlug(), lesson.slug()),
                CourseUrls.readingTime(lesson.course().courseSlug(), lesson.slug()));
    }

    private static LessonPage.Entry entry(LessonView lesson, LessonStanding standing) {
        return new LessonPage.Entry(
                titled(standing.title()),
                CourseUrls.lesson(lesson.course().courseSlug(), standing.slug()),
                standing.state() == LessonState.COMPLETED,
                standing.slug().equals(lesson.slug()));
    }

    private static LessonPage.@Nullable Entry neighbor(List<LessonPage.Entry> entries, int step) {
        int here = entries.stream().map(LessonPage.Entry::current).toList().indexOf(true);
        int there = here + step;
        return here < 0 || there < 0 || there >= entries.size() ? null : entries.get(there);
    }

    private LessonPage.@Nullable Quiz quiz(LessonView lesson, @Nullable Caller reader) {
        return exams.quizOf(lesson.course().courseSlug(), lesson.slug())
                .map(exam -> quiz(exam.spec(), reader))
                .orElse(null);
    }

    /** Staff take no quizzes: they look at its questions. */
    private static LessonPage.Quiz quiz(ExamSpec spec, @Nullable Caller reader) {
        if (reader == null) {
            return new LessonPage.Quiz(
                    titled(spec.title()),
                    ExamWords.facts(spec),
                    AccountUrls.signIn(ExamUrls.exam(spec.key())),
                    t("Sign in to take it"));
        }
        String url =
                reader.isStaff() && !reader.is(Role.LEARNER) ? QuizUrls.quiz(spec.key()) : ExamUrls.exam(spec.key());
        return new LessonPage.Quiz(titled(spec.title()), ExamWords.facts(spec), url, t("See the quiz"));
    }
}
