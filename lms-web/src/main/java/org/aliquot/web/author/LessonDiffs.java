package org.aliquot.web.author;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.aliquot.catalog.LessonFields;
import org.aliquot.catalog.LessonText;
import org.aliquot.web.staff.FieldDiff;
import org.aliquot.web.staff.LineDiffs;
import org.aliquot.web.words.TopicTitles;

/** Says in which parts two texts of a lesson differ, and how. */
final class LessonDiffs {

    private static final Map<String, String> TITLES = Map.of(
            "title", "Title",
            "summary", "Summary",
            "minutes", "Minutes",
            "objectives", "Objectives",
            "topics", "Topics",
            "references", "References");

    private LessonDiffs() {}

    /** In reading order; empty when the two say the same. */
    static List<FieldDiff> of(LessonText before, LessonText after) {
        SequencedSet<String> all = new LinkedHashSet<>(LessonFields.of(before).keySet());
        all.addAll(LessonFields.of(after).keySet());
        return of(before, after, all);
    }

    /** The same for some fields only. */
    static List<FieldDiff> of(LessonText before, LessonText after, Collection<String> fields) {
        Map<String, String> old = LessonFields.of(before);
        Map<String, String> young = LessonFields.of(after);
        return fields.stream()
                .map(field -> new FieldDiff(title(field), LineDiffs.of(spoken(field, old), spoken(field, young))))
                .filter(diff -> !diff.lines().isEmpty())
                .toList();
    }

    /** A part by the name that the editor gives it; of the text, its heading. */
    static String title(String field) {
        String heading = field.replaceAll("^body\\[#* ?|( \\{#[^}]*})?](\\.text)?$", "");
        return TITLES.getOrDefault(field, heading.isEmpty() ? "Text" : "Text, " + heading);
    }

    /** The words of a field as they are shown. */
    static String spoken(String field, Map<String, String> texts) {
        String text = texts.getOrDefault(field, "");
        return switch (field) {
            case "topics" -> text.lines().map(TopicTitles::words).collect(Collectors.joining("\n"));
            case "minutes" -> text.equals("0") ? "" : text;
            default -> text;
        };
    }
}
