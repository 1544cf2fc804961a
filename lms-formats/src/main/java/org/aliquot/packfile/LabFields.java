package org.aliquot.packfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.aliquot.microscope.Count;
import org.aliquot.microscope.Search;
import org.aliquot.question.AntibodyPanelTask;
import org.aliquot.question.ControlChartTask;
import org.aliquot.question.DifferentialTask;
import org.aliquot.question.FieldCountTask;
import org.aliquot.question.FieldMarksTask;
import org.aliquot.question.FieldTask;
import org.aliquot.question.OptionContent;
import org.aliquot.question.Task;

/** Reads and writes what is drawn for a question about a panel, a chart, a film or a field. */
final class LabFields {

    private LabFields() {}

    static Task panel(Fields fields) {
        return new AntibodyPanelTask(
                fields.scalars("antibodies"),
                fields.integer("cells", 8, 16),
                fields.integer("strength", 1, 4),
                fields.flag("dosage", true),
                fields.flag("ficin", false),
                fields.flag("work", false),
                null);
    }

    static Task chart(Fields fields) {
        return new ControlChartTask(
                fields.maps("levels").stream().map(LabFields::level).toList(),
                fields.integer("runs", 12, 30),
                fields.scalars("rules"),
                fields.scalars("faults"),
                fields.flag("mark", true),
                null);
    }

    static Task film(Fields fields) {
        Integer nucleated = fields.integerOrNull("nucleatedRedCells", 0, 100);
        return new DifferentialTask(
                percents(fields), nucleated == null ? 0 : nucleated, fields.integer("cells", 50, 200), null);
    }

    static Task field(Fields fields, List<OptionContent> options) {
        return new FieldTask(fields.id("shows"), options, fields.flag("shuffle", true), null);
    }

    static Task fieldMarks(Fields fields) {
        return new FieldMarksTask(
                fields.scalars("find"),
                fields.scalars("among"),
                fields.integer("fewest", 1, Search.MOST_OBJECTS),
                fields.integer("most", 1, Search.MOST_OBJECTS),
                fields.flag("partial", true),
                null);
    }

    static Task fieldCount(Fields fields) {
        return new FieldCountTask(
                fields.maps("counters").stream().map(LabFields::counter).toList(),
                fields.scalars("among"),
                fields.integer("fields", 1, Count.MOST_FIELDS),
                fields.scalar("tolerance"),
                Objects.requireNonNullElse(fields.scalarOrNull("factor"), "1"),
                fields.textOrNull("unit"),
                fields.mapsIfAny("grades").stream().map(LabFields::grade).toList(),
                fields.flag("partial", true),
                null);
    }

    private static FieldCountTask.Counter counter(Fields fields) {
        FieldCountTask.Counter counter = new FieldCountTask.Counter(
                fields.scalars("kinds"),
                fields.integer("fewest", 0, Count.MOST_OBJECTS),
                fields.integer("most", 1, Count.MOST_OBJECTS));
        fields.done();
        return counter;
    }

    private static FieldCountTask.Grade grade(Fields fields) {
        FieldCountTask.Grade grade =
                new FieldCountTask.Grade(fields.scalar("name"), fields.scalar("from"), fields.scalarOrNull("to"));
        fields.done();
        return grade;
    }

    private static ControlChartTask.Level level(Fields fields) {
        ControlChartTask.Level level = new ControlChartTask.Level(
                fields.text("name"), fields.scalar("mean"), fields.scalar("sd"), fields.text("unit"));
        fields.done();
        return level;
    }

    private static Map<String, Integer> percents(Fields fields) {
        Map<String, Integer> percents = new LinkedHashMap<>();
        fields.map("percents").ifPresent(shares -> {
            shares.names().forEach(cell -> percents.put(cell, shares.integer(cell, 1, 100)));
            shares.done();
        });
        return percents;
    }

    static Entry write(Entry entry, AntibodyPanelTask task) {
        return entry.put("antibodies", task.antibodies())
                .put("cells", task.cells())
                .put("strength", task.strength())
                .put("dosage", task.dosage())
                .put("ficin", task.ficin())
                .put("work", task.work());
    }

    static Entry write(Entry entry, ControlChartTask task) {
        return entry.each("levels", task.levels(), LabFields::write)
                .put("runs", task.runs())
                .put("rules", task.rules())
                .put("faults", task.faults())
                .put("mark", task.mark());
    }

    private static Entry write(Entry entry, ControlChartTask.Level level) {
        return entry.put("name", level.name())
                .put("mean", level.mean())
                .put("sd", level.sd())
                .put("unit", level.unit());
    }

    static Entry write(Entry entry, DifferentialTask task) {
        return entry.put("percents", new TreeMap<>(task.percents()))
                .put("nucleatedRedCells", task.nucleatedRedCells())
                .put("cells", task.cells());
    }

    static Entry write(Entry entry, FieldMarksTask task) {
        return entry.put("find", task.find())
                .put("among", task.among())
                .put("fewest", task.fewest())
                .put("most", task.most())
                .put("partial", task.partial());
    }

    static Entry write(Entry entry, FieldCountTask task) {
        entry.each("counters", task.counters(), LabFields::write)
                .any("among", task.among())
                .put("fields", task.fields())
                .put("tolerance", task.tolerance())
                .some("factor", "1".equals(task.factor()) ? null : task.factor())
                .some("unit", task.unit())
                .put("partial", task.partial());
        return task.grades().isEmpty() ? entry : entry.each("grades", task.grades(), LabFields::write);
    }

    private static Entry write(Entry entry, FieldCountTask.Counter counter) {
        return entry.put("kinds", counter.kinds())
                .put("fewest", counter.fewest())
                .put("most", counter.most());
    }

    private static Entry write(Entry entry, FieldCountTask.Grade grade) {
        return entry.put("name", grade.name()).put("from", grade.from()).some("to", grade.to());
    }

    static Entry write(Entry entry, FieldTask task) {
        return entry.put("shows", task.shows()).put("shuffle", task.shuffle());
    }
}
