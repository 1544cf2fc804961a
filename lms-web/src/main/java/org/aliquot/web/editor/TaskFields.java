package org.aliquot.web.editor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.question.ItemType;
import org.aliquot.web.words.KindWords;
import org.aliquot.web.words.PartWords;

/** The form's fields for paths in a question's task, such as {@code steps[2].text}. */
final class TaskFields {

    private static final Pattern ENTRY = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

    private static final Pattern COUNTER = Pattern.compile("counters\\[(\\d+)]\\.(fewest|most)");

    private static final Pattern COUNTED =
            Pattern.compile("(counters|among|fields|tolerance|factor|unit|grades)(\\[.*)?");

    private TaskFields() {}

    static String field(String path, TaskForm form) {
        Matcher entry = ENTRY.matcher(path);
        PartWords words = KindWords.parts(form.kind());
        if (entry.matches() && words != null && words.list().equals(entry.group(1))) {
            int row = form.row(Integer.parseInt(entry.group(2)));
            String field = words.fields().getOrDefault(entry.group(3), "text");
            return row < 0 ? "task.parts" : "task.parts[" + row + "]." + field;
        }
        if (words != null && (path.equals(words.list()) || path.startsWith("targets"))) {
            return "task.parts";
        }
        Matcher counter = COUNTER.matcher(path);
        if (counter.matches()) {
            int row = form.lab().count().row(Integer.parseInt(counter.group(1)));
            return "task.lab.count.counters[" + row + "]." + counter.group(2);
        }
        Matcher counted = COUNTED.matcher(path);
        if (form.kind() == ItemType.FIELD_COUNT && counted.matches()) {
            return "task.lab.count." + counted.group(1);
        }
        return switch (path) {
            case "part.caseId" -> "part.id";
            case "value", "tolerance", "figures" -> "task." + path;
            case "accepted", "answer" -> "task.answers";
            case "words" -> "task.value";
            case "family" -> "task.drawn";
            case "family.shown" -> "task.shown";
            case "antibodies", "cells", "strength", "levels", "runs", "faults", "percents", "shows" ->
                "task.lab." + path;
            case "nucleatedRedCells" -> "task.lab.nucleated";
            case "find", "among", "fewest", "most" -> "task.lab.search." + path;
            default -> path;
        };
    }
}
