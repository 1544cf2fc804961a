package org.aliquot.web.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.LessonPart;
import org.aliquot.catalog.LessonView;
import org.aliquot.catalog.ReaderLanguage;
import org.aliquot.clock.Ids;
import org.aliquot.completion.CourseProgress;
import org.aliquot.completion.LessonProgress;
import org.aliquot.completion.LessonStanding;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.AccountId;
import org.aliquot.web.Assets;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.PhoneUrls;
import org.aliquot.web.atlas.PortraitRow;
import org.aliquot.word.Language;
import org.springframework.stereotype.Component;

/** Says what is to be kept of a course: the lessons that its learner may open now, and the work beside them. */
@Component
class KeptCourses {

    /** Of a page around its text, and of the files of all pages. */
    private static final int FRAME_BYTES = 6_000;

    private static final int FILES_BYTES = 900_000;

    private static final List<String> FILES = List.of(
            "/css/app.css",
            "/webjars/htmx.org/dist/htmx.min.js",
            "/webjars/katex/dist/katex.min.js",
            "/fonts/instrument-sans-latin-wght-normal.woff2",
            "/fonts/instrument-sans-latin-400-italic.woff2",
            "/fonts/literata-latin-400-normal.woff2",
            "/fonts/literata-latin-400-italic.woff2",
            "/fonts/literata-latin-600-normal.woff2",
            "/img/favicon.svg");
    private static final List<String> SCRIPTS = List.of(
            "phrases",
            "phrases-es",
            "main",
            "phone",
            "kept",
            "outbox",
            "worked",
            "later",
            "stack",
            "larger",
            "math",
            "room/api");

    private final Catalog catalog;
    private final LessonProgress progress;
    private final Enrollments enrollments;

    KeptCourses(Catalog catalog, LessonProgress progress, Enrollments enrollments) {
        this.catalog = catalog;
        this.progress = progress;
        this.enrollments = enrollments;
    }

    /** Empty where the learner has no access to the course. */
    Optional<KeptCourse> of(AccountId learner, String course, Assets assets) {
        return enrollments.openCourses(learner).contains(course)
                ? progress.course(learner, course).map(reading -> list(learner, reading, assets))
                : Optional.empty();
    }

    private KeptCourse list(AccountId learner, CourseProgress reading, Assets assets) {
        Set<String> open = reading.lessons().stream()
                .filter(lesson -> lesson.availability().isOpen())
                .map(LessonStanding::slug)
                .collect(Collectors.toSet());
        List<LessonView> lessons = catalog.lessons(reading.slug()).stream()
                .filter(lesson -> open.contains(lesson.slug()))
                .toList();
        List<KeptCourse.Kept> pages = new ArrayList<>();
        lessons.forEach(lesson -> pages.add(page(reading.slug(), lesson)));
        pages.add(new KeptCourse.Kept(
                "cards",
                "",
                "Reviews",
                PhoneUrls.cards(reading.slug()),
                PhoneUrls.cards(reading.slug()),
                Ids.next().toString()));
        pages.add(new KeptCourse.Kept(
                "practice",
                "",
                "Ten questions",
                PhoneUrls.PRACTICE,
                PhoneUrls.PRACTICE,
                Ids.next().toString()));
        return new KeptCourse(
                learner.toString(),
                reading.slug(),
                reading.title(),
                CourseUrls.course(reading.slug()),
                lessons.stream().mapToLong(KeptCourses::bytes).sum() + FILES_BYTES,
                pages,
                Stream.concat(FILES.stream(), SCRIPTS.stream().map(name -> "/js/" + name + ".js"))
                        .map(assets::url)
                        .toList());
    }

    private static KeptCourse.Kept page(String course, LessonView lesson) {
        return new KeptCourse.Kept(
                "lesson",
                lesson.course().sectionTitle(),
                lesson.title(),
                CourseUrls.lesson(course, lesson.slug()),
                PhoneUrls.lesson(course, lesson.slug()),
                version(lesson));
    }

    /** In another language it is kept anew. */
    private static String version(LessonView lesson) {
        Language language = ReaderLanguage.now();
        return language == Language.ENGLISH ? lesson.versionId().toString() : lesson.versionId() + "." + language.tag();
    }

    private static long bytes(LessonView lesson) {
        return FRAME_BYTES
                + lesson.text().parts().stream()
                        .mapToLong(part -> switch (part) {
                            case LessonPart.Text(var html) -> html.length();
                            case LessonPart.Figure(var exhibit, var caption) ->
                                exhibit.svg().length() + caption.length();
                            case LessonPart.Portraits(var of, var caption) ->
                                (long) of.size() * PortraitRow.BYTES + caption.length();
                            case LessonPart.Check _ -> FRAME_BYTES;
                            case LessonPart.Opening _ -> 0;
                        })
                        .sum();
    }
}
