package org.aliquot.question;

import org.aliquot.forms.Seeded;
import org.aliquot.lab.CellFieldSpec;
import org.aliquot.lab.ErrorKind;
import org.aliquot.microscope.Search;

/** What questions about panels, charts, films and fields must fulfil: that they can be drawn. */
final class LabRules {

    private LabRules() {}

    static void check(AntibodyPanelTask task, Problems problems) {
        int before = problems.found().size();
        problems.within("cells", "cells", task.cells(), 8, 16);
        problems.within("strength", "is the strength", task.strength(), 1, 4);
        if (problems.found().size() == before) {
            drawable("antibodies", task::spec, problems);
        }
    }

    static void check(DifferentialTask task, Problems problems) {
        if (!CellFieldSpec.SIZES.contains(task.cells())) {
            problems.add("cells", "50, 100 or 200 cells are counted, not " + task.cells());
        }
        problems.within(
                "nucleatedRedCells",
                "nucleated red cells",
                task.nucleatedRedCells(),
                0,
                CellFieldSpec.MOST_NUCLEATED_RED_CELLS);
        drawable("percents", task::sharesOnly, problems);
    }

    static void check(FieldTask task, Problems problems) {
        if (task.shows().isEmpty()) {
            problems.add("shows", "is missing");
        } else if (!task.isDrawable()) {
            problems.add("shows", "nothing in the atlas is called '" + task.shows() + "'");
        }
    }

    static void check(FieldMarksTask task, Problems problems) {
        int before = problems.found().size();
        problems.within("fewest", "objects are to be marked", task.fewest(), 1, Search.MOST_OBJECTS);
        problems.within("most", "objects are to be marked", task.most(), 1, Search.MOST_OBJECTS);
        if (task.find().isEmpty()) {
            problems.add("find", "is missing");
        } else if (task.among().size() < Search.FEWEST_OTHERS || task.among().size() > Search.MOST_OTHERS) {
            problems.add(
                    "among",
                    "name " + Search.FEWEST_OTHERS + " to " + Search.MOST_OTHERS
                            + " other kinds that lie in the field: who cannot see it tells them apart by their descriptions");
        } else if (problems.found().size() == before) {
            drawable("find", task::drawAll, problems);
        }
    }

    static void check(ControlChartTask task, Problems problems) {
        int before = problems.found().size();
        if (task.levels().isEmpty()) {
            problems.add("levels", "is missing");
        }
        problems.within("runs", "runs", task.runs(), ControlChartTask.FEWEST_RUNS, ControlChartTask.MOST_RUNS);
        if (problems.found().size() > before) {
            return;
        }
        if (task.faults().isEmpty()) {
            problems.add("faults", "is missing");
        }
        for (String fault : task.faults()) {
            if (ControlChartTask.rule(fault)
                    .filter(rule -> rule.kind() == ErrorKind.WARNING)
                    .isPresent()) {
                problems.add("faults", fault + " is a warning and rejects no run");
            } else {
                drawable("faults", () -> task.spec(fault, Seeded.stream(0, 0)), problems);
            }
        }
    }

    static void drawable(String field, Runnable draw, Problems problems) {
        try {
            draw.run();
        } catch (IllegalArgumentException impossible) {
            problems.add(field, String.valueOf(impossible.getMessage()));
        }
    }
}
