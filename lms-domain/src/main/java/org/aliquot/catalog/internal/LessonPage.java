package org.aliquot.catalog.internal;

import java.util.List;
import org.aliquot.catalog.CourseCard;
import org.aliquot.catalog.LessonCard;
import org.aliquot.catalog.LessonView;
import org.jspecify.annotations.Nullable;

/** Puts a rendered lesson into its course: section before, neighbors on both sides. */
public final class LessonPage {

    private LessonPage() {}

    public static LessonView of(
            CourseCard course, String lesson, RenderedLesson rendered, List<OutlineTable.Row> rows) {
        List<String> slugs = rows.stream().map(row -> row.card().slug()).toList();
        int at = slugs.indexOf(lesson);
        return new LessonView(
                rendered.versionId(),
                rendered.number(),
                new LessonView.Course(
                        course.slug(),
                        course.title(),
                        at < 0 ? "" : rows.get(at).section(),
                        OutlineTable.sections(rows)),
                lesson,
                rendered.title(),
                rendered.summary(),
                rendered.minutes(),
                rendered.objectives(),
                rendered.topics(),
                new LessonView.Text(rendered.language(), rendered.headings(), rendered.parts(), rendered.sourcesHtml()),
                new LessonView.Neighbors(at < 0 ? null : card(rows, at - 1), at < 0 ? null : card(rows, at + 1)));
    }

    private static @Nullable LessonCard card(List<OutlineTable.Row> rows, int at) {
        return at < 0 || at >= rows.size() ? null : rows.get(at).card();
    }
}
