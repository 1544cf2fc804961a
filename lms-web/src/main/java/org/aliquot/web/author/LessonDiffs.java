package org.aliquot.web.author;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.catalog.LessonText;
import org.aliquot.web.staff.DiffLine;
import org.aliquot.web.staff.FieldDiff;
import org.aliquot.web.staff.LineDiffs;
import org.aliquot.web.words.TopicTitles;

/** Says in which parts two texts of a lesson differ, and how. */
final class LessonDiffs {

    private final List<FieldDiff> found = new ArrayList<>();

    private LessonDiffs() {}

    /** In reading order; empty when the two say the same. */
    static List<FieldDiff> of(LessonText before, LessonText after) {
        LessonDiffs diffs = new LessonDiffs();
        diffs.compare("Title", before.title(), after.title());
        diffs.compare("Summary", before.summary(), after.summary());
        diffs.compare("Minutes", minutes(before), minutes(after));
        diffs.compare("Objectives", lines(before.objectives()), lines(after.objectives()));
        diffs.compare("Topics", topics(before), topics(after));
        diffs.compare("References", lines(before.references()), lines(after.references()));
        diffs.compare("Text", before.body(), after.body());
        return List.copyOf(diffs.found);
    }

    private void compare(String field, String before, String after) {
        List<DiffLine> lines = LineDiffs.of(before, after);
        if (!lines.isEmpty()) {
            found.add(new FieldDiff(field, lines));
        }
    }

    private static String minutes(LessonText text) {
        return text.minutes() == 0 ? "" : String.valueOf(text.minutes());
    }

    private static String topics(LessonText text) {
        return lines(text.topics().stream().map(TopicTitles::of).toList());
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts);
    }
}
