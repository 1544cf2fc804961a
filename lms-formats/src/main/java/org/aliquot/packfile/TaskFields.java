package org.aliquot.packfile;

import java.util.List;
import org.aliquot.question.AntibodyPanelTask;
import org.aliquot.question.ClozeTask;
import org.aliquot.question.ControlChartTask;
import org.aliquot.question.DifferentialTask;
import org.aliquot.question.FieldCountTask;
import org.aliquot.question.FieldMarksTask;
import org.aliquot.question.FieldTask;
import org.aliquot.question.HotspotTask;
import org.aliquot.question.ItemType;
import org.aliquot.question.LabelledText;
import org.aliquot.question.MatchingTask;
import org.aliquot.question.MultipleTask;
import org.aliquot.question.NumericTask;
import org.aliquot.question.OptionContent;
import org.aliquot.question.OrderingTask;
import org.aliquot.question.RuledTask;
import org.aliquot.question.SingleTask;
import org.aliquot.question.Task;
import org.aliquot.question.TextTask;
import org.aliquot.question.TrueFalseTask;
import org.aliquot.question.WrittenTask;

/** Reads and writes what a question asks for; each kind has fields of its own beside those that all have. */
final class TaskFields {

    private TaskFields() {}

    static Task task(Fields fields) {
        return task(fields, false);
    }

    /** What is shown of a question with its own scoring goes without reasons: {@code bare}. */
    private static Task task(Fields fields, boolean bare) {
        return switch (fields.word("type", ItemType.values(), ItemType::word)) {
            case SINGLE -> new SingleTask(options(fields, bare), fields.flag("shuffle", true));
            case TRUE_FALSE -> new TrueFalseTask(options(fields, bare));
            case MULTIPLE ->
                new MultipleTask(
                        options(fields, bare),
                        fields.flag("shuffle", true),
                        fields.integerOrNull("choose", 1, 10),
                        fields.flag("partial", true));
            case ORDERING -> new OrderingTask(texts(fields, "steps"), fields.flag("partial", true));
            case MATCHING ->
                new MatchingTask(sources(fields, bare), texts(fields, "targets"), fields.flag("partial", true));
            case NUMERIC ->
                new NumericTask(
                        fields.scalar("value"),
                        fields.scalar("tolerance"),
                        units(fields),
                        fields.integerOrNull("figures", 1, 9),
                        fields.flag("partial", true));
            case TEXT -> new TextTask(fields.scalars("accepted"), fields.flag("capitalsMatter", false));
            case CLOZE -> new ClozeTask(gaps(fields), fields.flag("partial", true));
            case HOTSPOT -> new HotspotTask(places(fields), fields.flag("partial", true));
            case ANTIBODY_PANEL -> LabFields.panel(fields);
            case CONTROL_CHART -> LabFields.chart(fields);
            case DIFFERENTIAL -> LabFields.film(fields);
            case FIELD -> LabFields.field(fields, options(fields, bare));
            case FIELD_MARKS -> LabFields.fieldMarks(fields);
            case FIELD_COUNT -> LabFields.fieldCount(fields);
            case RULED -> ruled(fields);
            case WRITTEN ->
                new WrittenTask(
                        criteria(fields),
                        fields.text("answer"),
                        fields.integer("words", WrittenTask.FEWEST_WORDS, WrittenTask.MOST_WORDS));
        };
    }

    private static Task ruled(Fields fields) {
        Task shown = fields.map("shown")
                .map(of -> {
                    Task task = task(of, true);
                    of.done();
                    return task;
                })
                .orElseGet(() -> {
                    fields.text("shown");
                    return new TextTask(List.of(), false);
                });
        return new RuledTask(shown, fields.text("qti"));
    }

    private static List<OptionContent> options(Fields fields, boolean bare) {
        return fields.maps("options").stream()
                .map(option -> option(option, bare))
                .toList();
    }

    private static String rationale(Fields fields, boolean bare) {
        return bare && !fields.has("rationale") ? "" : fields.text("rationale");
    }

    private static OptionContent option(Fields fields, boolean bare) {
        OptionContent option = new OptionContent(
                fields.id("id"),
                fields.text("text"),
                fields.flag("correct", false),
                rationale(fields, bare),
                fields.idOrNull("misconception"));
        fields.done();
        return option;
    }

    private static List<LabelledText> texts(Fields fields, String name) {
        return fields.maps(name).stream().map(TaskFields::text).toList();
    }

    private static LabelledText text(Fields fields) {
        LabelledText text = new LabelledText(fields.id("id"), fields.text("text"));
        fields.done();
        return text;
    }

    private static List<MatchingTask.Source> sources(Fields fields, boolean bare) {
        return fields.maps("sources").stream()
                .map(source -> source(source, bare))
                .toList();
    }

    private static MatchingTask.Source source(Fields fields, boolean bare) {
        MatchingTask.Source source = new MatchingTask.Source(
                fields.id("id"), fields.text("text"), fields.id("target"), rationale(fields, bare));
        fields.done();
        return source;
    }

    private static List<NumericTask.Unit> units(Fields fields) {
        return fields.mapsIfAny("units").stream().map(TaskFields::unit).toList();
    }

    private static NumericTask.Unit unit(Fields fields) {
        NumericTask.Unit unit = new NumericTask.Unit(fields.text("unit"), fields.scalar("factor"));
        fields.done();
        return unit;
    }

    private static List<ClozeTask.Gap> gaps(Fields fields) {
        return fields.maps("gaps").stream().map(TaskFields::gap).toList();
    }

    private static ClozeTask.Gap gap(Fields fields) {
        ClozeTask.Gap gap = new ClozeTask.Gap(
                fields.id("id"),
                fields.scalars("accepted"),
                fields.scalars("choices"),
                fields.scalarOrNull("tolerance"));
        fields.done();
        return gap;
    }

    private static List<HotspotTask.Place> places(Fields fields) {
        return fields.maps("places").stream().map(TaskFields::place).toList();
    }

    private static HotspotTask.Place place(Fields fields) {
        HotspotTask.Place place = new HotspotTask.Place(
                fields.id("id"), fields.text("text"), fields.text("shape"), fields.flag("target", false));
        fields.done();
        return place;
    }

    private static List<WrittenTask.Criterion> criteria(Fields fields) {
        return fields.maps("rubric").stream().map(TaskFields::criterion).toList();
    }

    private static WrittenTask.Criterion criterion(Fields fields) {
        WrittenTask.Criterion criterion =
                new WrittenTask.Criterion(fields.text("text"), fields.integer("points", 1, WrittenTask.MOST_POINTS));
        fields.done();
        return criterion;
    }

    /** In the order in which people read them. */
    static Entry write(Entry entry, Task asked) {
        return switch (asked) {
            case SingleTask task -> options(entry.put("shuffle", task.shuffle()), task);
            case TrueFalseTask task -> options(entry, task);
            case MultipleTask task ->
                options(
                        entry.put("shuffle", task.shuffle())
                                .some("choose", task.choose())
                                .put("partial", task.partial()),
                        task);
            case OrderingTask task ->
                entry.put("partial", task.partial()).each("steps", task.steps(), TaskFields::write);
            case MatchingTask task ->
                entry.put("partial", task.partial())
                        .each("sources", task.sources(), TaskFields::write)
                        .each("targets", task.targets(), TaskFields::write);
            case NumericTask task -> write(entry, task);
            case TextTask task ->
                entry.put("capitalsMatter", task.capitalsMatter()).put("accepted", task.accepted());
            case ClozeTask task -> entry.put("partial", task.partial()).each("gaps", task.gaps(), TaskFields::write);
            case HotspotTask task ->
                entry.put("partial", task.partial()).each("places", task.places(), TaskFields::write);
            case AntibodyPanelTask task -> LabFields.write(entry, task);
            case ControlChartTask task -> LabFields.write(entry, task);
            case DifferentialTask task -> LabFields.write(entry, task);
            case FieldTask task -> options(LabFields.write(entry, task), task);
            case FieldMarksTask task -> LabFields.write(entry, task);
            case FieldCountTask task -> LabFields.write(entry, task);
            case RuledTask task -> {
                Entry shown = new Entry().put("type", task.shown().type().word());
                yield entry.put("shown", write(shown, task.shown()).fields()).put("qti", task.qti());
            }
            case WrittenTask task ->
                entry.put("words", task.words())
                        .each("rubric", task.rubric(), TaskFields::write)
                        .put("answer", task.answer());
        };
    }

    private static Entry options(Entry entry, Task task) {
        return entry.each("options", task.options(), TaskFields::write);
    }

    private static Entry write(Entry entry, OptionContent option) {
        entry.put("id", option.id()).put("text", option.text());
        if (option.correct()) {
            entry.put("correct", true);
        }
        return entry.some("misconception", option.misconception()).some("rationale", option.rationale());
    }

    private static Entry write(Entry entry, LabelledText text) {
        return entry.put("id", text.id()).put("text", text.text());
    }

    private static Entry write(Entry entry, WrittenTask.Criterion criterion) {
        return entry.put("text", criterion.text()).put("points", criterion.points());
    }

    private static Entry write(Entry entry, MatchingTask.Source source) {
        return entry.put("id", source.id())
                .put("text", source.text())
                .put("target", source.target())
                .some("rationale", source.rationale());
    }

    private static Entry write(Entry entry, NumericTask task) {
        entry.put("value", task.value()).put("tolerance", task.tolerance());
        if (!task.units().isEmpty()) {
            entry.each("units", task.units(), TaskFields::write);
        }
        return entry.some("figures", task.figures()).put("partial", task.partial());
    }

    private static Entry write(Entry entry, NumericTask.Unit unit) {
        return entry.put("unit", unit.unit()).put("factor", unit.factor());
    }

    private static Entry write(Entry entry, ClozeTask.Gap gap) {
        return entry.put("id", gap.id())
                .put("accepted", gap.accepted())
                .any("choices", gap.choices())
                .some("tolerance", gap.tolerance());
    }

    private static Entry write(Entry entry, HotspotTask.Place place) {
        return entry.put("id", place.id())
                .put("text", place.text())
                .put("shape", place.shape())
                .put("target", place.target());
    }
}
