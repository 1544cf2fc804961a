package org.aliquot.question;

import org.aliquot.forms.Seeded;
import org.aliquot.lab.ErrorKind;
import org.aliquot.microscope.Search;

/** What questions about panels, charts, films and fields must fulfil: that they can be drawn. */
final class LabRules {

    private LabRules() {}

    static void check(AntibodyPanelTask task, Problems problems) {
        drawable("antibodies", task::spec, problems);
    }

    static void check(DifferentialTask task, Problems problems) {
        drawable("percents", task::spec, problems);
    }

    static void check(FieldTask task, Problems problems) {
        if (task.shows().isEmpty()) {
            problems.add("shows", "is missing");
        } else if (!task.isDrawable()) {
            problems.add("shows", "nothing in the atlas is called '" + task.shows() + "'");
        }
    }

    static void check(FieldMarksTask task, Problems problems) {
        if (task.find().isEmpty()) {
            problems.add("find", "is missing");
        } else if (task.among().size() < Search.FEWEST_OTHERS || task.among().size() > Search.MOST_OTHERS) {
            problems.add(
                    "among",
                    "name " + Search.FEWEST_OTHERS + " to " + Search.MOST_OTHERS
                            + " other kinds that lie in the field: who cannot see it tells them apart by their descriptions");
        } else {
            drawable("find", task::drawAll, problems);
        }
    }

    static void check(ControlChartTask task, Problems problems) {
        if (task.runs() < ControlChartTask.FEWEST_RUNS) {
            problems.add("runs", "a chart has at least " + ControlChartTask.FEWEST_RUNS + " runs");
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
