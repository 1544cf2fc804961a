package org.aliquot.web.author;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.catalog.CoursePlan;
import org.aliquot.catalog.LessonPath;
import org.aliquot.web.Wording;
import org.aliquot.web.address.AuthorUrls;
import org.aliquot.web.course.CourseWords;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.words.ItemStatus;
import org.jspecify.annotations.Nullable;

/** Puts together what the course editor shows. */
final class CourseViews {

    private final CoursePlan plan;
    private final OutlineForm form;
    private final @Nullable String kept;
    private final Map<String, String> titles;

    private CourseViews(CoursePlan plan, OutlineForm form, @Nullable String kept) {
        this.plan = plan;
        this.kept = kept;
        this.form = form;
        this.titles = lessons(plan).collect(Collectors.toMap(CoursePlan.Lesson::slug, CoursePlan.Lesson::title));
    }

    /** @param kept why the reader may not retire it; null where they may */
    static CourseEditor editor(CoursePlan plan, @Nullable String kept) {
        return new CourseViews(plan, new OutlineForm(Map.of()), kept).view(null);
    }

    /** With what was typed still in the fields, and a word about why nothing was changed. */
    static CourseEditor refused(
            CoursePlan plan, OutlineForm form, CourseEditor.Refusal refusal, @Nullable String kept) {
        return new CourseViews(plan, form, kept).view(refusal);
    }

    static Stream<CoursePlan.Lesson> lessons(CoursePlan plan) {
        return Stream.concat(
                plan.sections().stream().flatMap(section -> section.lessons().stream()), plan.unplaced().stream());
    }

    private CourseEditor view(CourseEditor.@Nullable Refusal refusal) {
        List<CoursePlan.Section> sections = plan.sections();
        return new CourseEditor(
                plan.slug(),
                plan.version(),
                ItemStatus.of(plan.status()),
                plan.fromPack(),
                form.words(plan),
                IntStream.range(0, sections.size())
                        .mapToObj(at -> section(sections.get(at), at == 0, at == sections.size() - 1))
                        .toList(),
                plan.unplaced().stream().map(lesson -> lesson(lesson, null)).toList(),
                kept,
                refusal);
    }

    private CourseEditor.Section section(CoursePlan.Section section, boolean first, boolean last) {
        int minutes =
                section.lessons().stream().mapToInt(CoursePlan.Lesson::minutes).sum();
        return new CourseEditor.Section(
                section.id(),
                section.title(),
                form.title(section.id(), section.title()),
                CourseWords.facts(section.lessons().size(), minutes),
                first,
                last,
                section.lessons().stream()
                        .map(lesson -> lesson(lesson, section.id()))
                        .toList());
    }

    private CourseEditor.Lesson lesson(CoursePlan.Lesson lesson, @Nullable UUID here) {
        LessonPath path = new LessonPath(plan.slug(), lesson.slug());
        return new CourseEditor.Lesson(
                lesson.slug(),
                lesson.title().isBlank() ? lesson.slug() : lesson.title(),
                lesson.minutes() == 0 ? "No time estimated" : Wording.minutes(lesson.minutes()),
                ItemStatus.of(lesson.status()),
                lesson.published(),
                lesson.changed(),
                ReleaseWords.of(lesson.release(), titles),
                AuthorUrls.lesson(path),
                AuthorUrls.release(path),
                plan.sections().stream()
                        .filter(section -> !section.id().equals(here))
                        .map(section -> new Choice(section.id().toString(), section.title(), false))
                        .toList());
    }
}
