package org.aliquot.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.catalog.internal.ExhibitTable;
import org.aliquot.catalog.internal.LessonPage;
import org.aliquot.catalog.internal.LessonVersions;
import org.aliquot.catalog.internal.OutlineTable;
import org.aliquot.catalog.internal.RenderedLesson;
import org.aliquot.word.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Courses and lessons as readers see them. */
@Service
@Transactional(readOnly = true)
public class Catalog {

    private final OutlineTable outlines;
    private final LessonVersions versions;
    private final ExhibitTable exhibits;
    private final TitledDrawings drawings;

    Catalog(OutlineTable outlines, LessonVersions versions, ExhibitTable exhibits, TitledDrawings drawings) {
        this.drawings = drawings;
        this.outlines = outlines;
        this.versions = versions;
        this.exhibits = exhibits;
    }

    /** Published courses by title. */
    public List<CourseCard> courses() {
        return outlines.courses();
    }

    public Optional<CourseOutline> outline(String course) {
        return outlines.course(course)
                .map(card -> new CourseOutline(
                        card.slug(),
                        card.title(),
                        card.summary(),
                        card.lessons(),
                        card.minutes(),
                        OutlineTable.sections(outlines.lessons(course))));
    }

    /** Titles of the published lessons by slug, by course. */
    public Map<String, Map<String, String>> lessonTitles() {
        return outlines.titles();
    }

    /** The published lessons of these courses, course by course by title, in each in reading order. */
    public List<LessonPlace> places(Collection<String> courses) {
        return outlines.places(courses);
    }

    /** Published lessons by the fact that they point at, in reading order. */
    public Map<String, List<PointingLesson>> pointing() {
        return outlines.pointing();
    }

    /** The current version of a published lesson. */
    public Optional<LessonView> lesson(String course, String lesson) {
        return lesson(course, lesson, Language.ENGLISH);
    }

    /** The same in another language; in English where there are no words of its current version in that one. */
    public Optional<LessonView> lesson(String course, String lesson, Language language) {
        List<OutlineTable.Row> rows = outlines.lessons(course);
        return rows.stream()
                .filter(row -> row.card().slug().equals(lesson))
                .findFirst()
                .flatMap(row -> outlines.course(course)
                        .flatMap(card -> in(language, row.version())
                                .map(rendered -> LessonPage.of(card, lesson, rendered, rows))));
    }

    private Optional<RenderedLesson> in(Language language, UUID version) {
        return language == Language.ENGLISH
                ? versions.find(version)
                : versions.find(version, language)
                        .map(lesson -> lesson.with(drawings.in(language, lesson.parts())))
                        .or(() -> versions.find(version));
    }

    /** The current versions of all published lessons of a course, in reading order. */
    public List<LessonView> lessons(String course) {
        List<OutlineTable.Row> rows = outlines.lessons(course);
        return outlines.course(course).stream()
                .flatMap(card -> rows.stream()
                        .flatMap(row -> versions.find(row.version()).stream()
                                .map(rendered -> LessonPage.of(card, row.card().slug(), rendered, rows))))
                .toList();
    }

    /** One version of a lesson, current or not. */
    public Optional<LessonView> lessonVersion(UUID version) {
        return outlines.home(version)
                .flatMap(home -> page(home.course(), home.lesson(), version, outlines.lessons(home.course())));
    }

    public Optional<Exhibit> exhibit(String sha256) {
        return exhibits.find(List.of(sha256)).stream().findFirst();
    }

    /** Exhibits by sha; unknown ones are left out. */
    public Map<String, Exhibit> exhibits(Collection<String> sha256) {
        return exhibits.find(sha256).stream().collect(Collectors.toMap(Exhibit::sha256, Function.identity()));
    }

    /** The sha of each known exhibit name, as the packs stand now. */
    public Map<String, String> exhibitNames(Collection<String> names) {
        return exhibits.names(names);
    }

    private Optional<LessonView> page(String course, String lesson, UUID version, List<OutlineTable.Row> rows) {
        return outlines.course(course)
                .flatMap(card -> versions.find(version).map(rendered -> LessonPage.of(card, lesson, rendered, rows)));
    }
}
