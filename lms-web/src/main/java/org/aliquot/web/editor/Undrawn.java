package org.aliquot.web.editor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.question.AntibodyPanelTask;
import org.aliquot.question.ClozeTask;
import org.aliquot.question.ControlChartTask;
import org.aliquot.question.DifferentialTask;
import org.aliquot.question.FieldCountTask;
import org.aliquot.question.FieldMarksTask;
import org.aliquot.question.FieldProblem;
import org.aliquot.question.FieldTask;
import org.aliquot.question.HotspotTask;
import org.aliquot.question.MatchingTask;
import org.aliquot.question.MultipleTask;
import org.aliquot.question.NumericTask;
import org.aliquot.question.OrderingTask;
import org.aliquot.question.RuledTask;
import org.aliquot.question.SingleTask;
import org.aliquot.question.Task;
import org.aliquot.question.TextTask;
import org.aliquot.question.TrueFalseTask;
import org.aliquot.question.WrittenTask;
import org.jspecify.annotations.Nullable;

/** Says why a panel, a chart, a film or a field cannot be drawn from what is typed so far. */
final class Undrawn {

    private static final Set<String> FIELDS = Set.of(
            "antibodies",
            "cells",
            "strength",
            "levels",
            "runs",
            "faults",
            "percents",
            "nucleatedRedCells",
            "shows",
            "find",
            "among",
            "fewest",
            "most",
            "counters",
            "fields",
            "grades");

    /** What is not filled in yet, as it is asked for; all else the task says itself. */
    private static final Map<String, String> WANTED = Map.of(
            "shows", "choose what the pointer shows",
            "find", "choose what is to be marked",
            "counters", "choose what is to be counted",
            "levels", "name a control",
            "faults", "name a fault to draw from");

    private Undrawn() {}

    /** Null where it is drawn, or where nothing is to be drawn. */
    static @Nullable String why(Task task, List<FieldProblem> missing) {
        String what = what(task);
        return what == null
                ? null
                : missing.stream()
                        .filter(problem -> FIELDS.contains(problem.field().replaceFirst("\\[.*", "")))
                        .map(problem -> "No " + what + " yet: " + said(problem) + ".")
                        .findFirst()
                        .orElse(null);
    }

    private static String said(FieldProblem problem) {
        return problem.message().equals("is missing")
                ? WANTED.getOrDefault(problem.field(), "fill in what it is drawn from")
                : problem.message();
    }

    private static @Nullable String what(Task task) {
        return switch (task) {
            case AntibodyPanelTask _ -> "panel";
            case ControlChartTask _ -> "chart";
            case DifferentialTask _ -> "film";
            case FieldTask _, FieldMarksTask _, FieldCountTask _ -> "field";
            case SingleTask _,
                    TrueFalseTask _,
                    MultipleTask _,
                    OrderingTask _,
                    MatchingTask _,
                    NumericTask _,
                    TextTask _,
                    ClozeTask _,
                    HotspotTask _,
                    RuledTask _,
                    WrittenTask _ -> null;
        };
    }
}
