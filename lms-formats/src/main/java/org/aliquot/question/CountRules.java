package org.aliquot.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.aliquot.microscope.Count;
import org.aliquot.question.FieldCountTask.Counter;
import org.aliquot.question.FieldCountTask.Grade;

/** What questions that count in fields must fulfil: that they can be drawn, and that only one report is right. */
final class CountRules {

    private static final int LONGEST_NAME = 40;

    /** Between the fewest and the most: who is told of one slide in words would else know all others. */
    private static final int LEAST_SPREAD = 3;

    private CountRules() {}

    static void check(FieldCountTask task, Problems problems) {
        int before = problems.found().size();
        problems.tolerance("tolerance", task.tolerance());
        if (problems.number("factor", task.factor())
                && new BigDecimal(task.factor().strip()).signum() <= 0) {
            problems.add("factor", "a factor is above 0");
        }
        if (Objects.requireNonNullElse(task.unit(), "").length() > LONGEST_NAME) {
            problems.add("unit", "has at most " + LONGEST_NAME + " letters");
        }
        problems.within("fields", "fields are looked at", task.fields(), 1, Count.MOST_FIELDS);
        grades(task, problems);
        counters(task, problems);
        if (problems.found().size() == before) {
            LabRules.drawable("counters", task::drawAll, problems);
        }
    }

    private static void counters(FieldCountTask task, Problems problems) {
        int before = problems.found().size();
        for (int i = 0; i < task.counters().size(); i++) {
            Counter counter = task.counters().get(i);
            String field = "counters[" + i + "].";
            if (counter.kinds().isEmpty()) {
                problems.add("counters", "choose what counter " + (i + 1) + " counts");
            }
            problems.within(field + "fewest", "objects in a field", counter.fewest(), 0, Count.MOST_OBJECTS);
            problems.within(field + "most", "objects in a field", counter.most(), 1, Count.MOST_OBJECTS);
        }
        if (task.counters().isEmpty()) {
            problems.add("counters", "is missing");
        } else if (problems.found().size() == before
                && task.counters().stream().anyMatch(each -> each.most() - each.fewest() < LEAST_SPREAD)) {
            problems.add(
                    "counters",
                    "the fewest and the most are at least " + LEAST_SPREAD + " apart, so that slides differ");
        }
    }

    private static void grades(FieldCountTask task, Problems problems) {
        List<Grade> grades = task.grades();
        if (grades.isEmpty()) {
            return;
        }
        problems.count("grades", "grades", grades.size(), 2, FieldCountTask.MOST_GRADES);
        if (task.unit() != null || !"1".equals(task.factor())) {
            problems.add("grades", "what is graded is the average: leave factor and unit empty, or the grades");
        }
        if (grades.stream().map(Grade::name).distinct().count() < grades.size()) {
            problems.add("grades", "two grades have the same name");
        }
        BigDecimal last = null;
        for (int i = 0; i < grades.size(); i++) {
            Grade grade = grades.get(i);
            String field = "grades[" + i + "].";
            problems.present(field + "name", grade.name());
            if (grade.name().length() > LONGEST_NAME) {
                problems.add(field + "name", "has at most " + LONGEST_NAME + " letters");
            }
            boolean open = grade.to() == null;
            if (open != (i == grades.size() - 1)) {
                problems.add(field + "to", open ? "only the last grade has no upper limit" : "the last grade is open");
            }
            if (!problems.number(field + "from", grade.from())
                    || grade.to() != null && !problems.number(field + "to", grade.to())) {
                return;
            }
            BigDecimal from = new BigDecimal(grade.from().strip());
            if (last != null && from.compareTo(last) < 0) {
                problems.add(field + "from", "grades follow each other, lowest first, and do not overlap");
            }
            last = grade.to() == null ? from : new BigDecimal(grade.to().strip());
            if (last.compareTo(from) < 0) {
                problems.add(field + "to", "lies below the lower limit");
            }
        }
    }
}
