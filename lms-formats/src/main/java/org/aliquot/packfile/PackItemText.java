package org.aliquot.packfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aliquot.question.AntibodyPanelTask;
import org.aliquot.question.CasePart;
import org.aliquot.question.ClozeTask;
import org.aliquot.question.ControlChartTask;
import org.aliquot.question.DifferentialTask;
import org.aliquot.question.FamilyContent;
import org.aliquot.question.HotspotTask;
import org.aliquot.question.ItemContent;
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
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** A question as YAML of the text pack: the fields of {@code TaskFields} and {@code ItemFile} in the order in which people read them. */
public final class PackItemText {

    private PackItemText() {}

    public static String of(String id, ItemContent content) {
        String yaml = yaml().dump(List.of(fields(id, content)));
        return yaml.indent(2) + "\n";
    }

    /** Fields that a published question needs and this one lacks. */
    public static List<String> lacks(ItemContent content) {
        List<String> lacks = new ArrayList<>();
        if (content.topic().isBlank()) {
            lacks.add("topic");
        }
        List<OptionContent> explained = content.type() == ItemType.RULED ? List.of() : content.options();
        if (content.rationale().isBlank()
                || explained.stream().anyMatch(option -> option.rationale().isBlank())) {
            lacks.add("rationale");
        }
        if (explained.stream().anyMatch(option -> !option.correct() && option.misconception() == null)) {
            lacks.add("misconception of wrong options");
        }
        if (content.references().isEmpty()) {
            lacks.add("references");
        }
        if (content.originality() == null) {
            lacks.add("originality");
        }
        return lacks;
    }

    private static Yaml yaml() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(Integer.MAX_VALUE);
        options.setSplitLines(false);
        return new Yaml(new Lines(options), options);
    }

    /** Several lines stand as they are, so that Git shows which one was changed. */
    private static final class Lines extends Representer {
        Lines(DumperOptions options) {
            super(options);
        }

        @Override
        protected Node representScalar(Tag tag, String value, DumperOptions.ScalarStyle style) {
            return super.representScalar(tag, value, value.contains("\n") ? DumperOptions.ScalarStyle.LITERAL : style);
        }
    }

    private static Map<String, Object> fields(String id, ItemContent content) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("type", content.type().word());
        text(fields, "topic", content.topic());
        some(fields, "lesson", content.lesson());
        some(fields, "objective", content.objective());
        fields.put("level", content.level().word());
        fields.put("difficulty", number(content.difficulty()));
        some(fields, "difficultyReason", content.difficultyReason());
        if (content.part() != null) {
            fields.put("case", part(content.part()));
        }
        if (content.family() != null) {
            fields.put("family", family(content.family()));
        }
        text(fields, "stem", content.stem());
        some(fields, "exhibit", content.exhibit());
        task(fields, content.task());
        text(fields, "rationale", content.rationale());
        some(fields, "takeaway", content.takeaway());
        some(fields, "link", content.link());
        if (!content.references().isEmpty()) {
            fields.put("references", content.references());
        }
        fields.put("enemies", content.enemies());
        if (!content.tags().isEmpty()) {
            fields.put("tags", content.tags());
        }
        some(fields, "originality", content.originality());
        return fields;
    }

    private static void task(Map<String, Object> fields, Task asked) {
        switch (asked) {
            case SingleTask task -> {
                fields.put("shuffle", task.shuffle());
                fields.put("options", options(task.options()));
            }
            case TrueFalseTask task -> fields.put("options", options(task.options()));
            case MultipleTask task -> {
                fields.put("shuffle", task.shuffle());
                some(fields, "choose", task.choose());
                fields.put("partial", task.partial());
                fields.put("options", options(task.options()));
            }
            case OrderingTask task -> {
                fields.put("partial", task.partial());
                fields.put("steps", texts(task.steps()));
            }
            case MatchingTask task -> {
                fields.put("partial", task.partial());
                fields.put(
                        "sources",
                        task.sources().stream().map(PackItemText::source).toList());
                fields.put("targets", texts(task.targets()));
            }
            case NumericTask task -> numeric(fields, task);
            case TextTask task -> {
                fields.put("capitalsMatter", task.capitalsMatter());
                fields.put("accepted", task.accepted());
            }
            case ClozeTask task -> {
                fields.put("partial", task.partial());
                fields.put("gaps", task.gaps().stream().map(PackItemText::gap).toList());
            }
            case HotspotTask task -> {
                fields.put("partial", task.partial());
                fields.put(
                        "places",
                        task.places().stream().map(PackItemText::place).toList());
            }
            case AntibodyPanelTask task -> panel(fields, task);
            case ControlChartTask task -> chart(fields, task);
            case DifferentialTask task -> {
                fields.put("percents", new TreeMap<>(task.percents()));
                fields.put("nucleatedRedCells", task.nucleatedRedCells());
                fields.put("cells", task.cells());
            }
            case RuledTask task -> {
                Map<String, Object> shown = new LinkedHashMap<>();
                shown.put("type", task.shown().type().word());
                task(shown, task.shown());
                fields.put("shown", shown);
                fields.put("qti", task.qti());
            }
        }
    }

    private static List<Map<String, Object>> options(List<OptionContent> options) {
        return options.stream().map(PackItemText::option).toList();
    }

    private static Map<String, Object> option(OptionContent option) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", option.id());
        fields.put("text", option.text());
        if (option.correct()) {
            fields.put("correct", true);
        }
        some(fields, "misconception", option.misconception());
        text(fields, "rationale", option.rationale());
        return fields;
    }

    private static List<Map<String, String>> texts(List<LabelledText> texts) {
        return texts.stream()
                .map(text -> ordered("id", text.id(), "text", text.text()))
                .toList();
    }

    private static Map<String, String> source(MatchingTask.Source source) {
        Map<String, String> fields = ordered("id", source.id(), "text", source.text());
        fields.put("target", source.target());
        if (!source.rationale().isBlank()) {
            fields.put("rationale", source.rationale());
        }
        return fields;
    }

    private static void numeric(Map<String, Object> fields, NumericTask task) {
        fields.put("value", task.value());
        fields.put("tolerance", task.tolerance());
        if (!task.units().isEmpty()) {
            fields.put(
                    "units",
                    task.units().stream()
                            .map(unit -> ordered("unit", unit.unit(), "factor", unit.factor()))
                            .toList());
        }
        some(fields, "figures", task.figures());
        fields.put("partial", task.partial());
    }

    private static Map<String, Object> gap(ClozeTask.Gap gap) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", gap.id());
        fields.put("accepted", gap.accepted());
        if (!gap.choices().isEmpty()) {
            fields.put("choices", gap.choices());
        }
        some(fields, "tolerance", gap.tolerance());
        return fields;
    }

    private static Map<String, Object> place(HotspotTask.Place place) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", place.id());
        fields.put("text", place.text());
        fields.put("shape", place.shape());
        fields.put("target", place.target());
        return fields;
    }

    private static void panel(Map<String, Object> fields, AntibodyPanelTask task) {
        fields.put("antibodies", task.antibodies());
        fields.put("cells", task.cells());
        fields.put("strength", task.strength());
        fields.put("dosage", task.dosage());
        fields.put("ficin", task.ficin());
        fields.put("work", task.work());
    }

    private static void chart(Map<String, Object> fields, ControlChartTask task) {
        fields.put(
                "levels",
                task.levels().stream()
                        .map(level -> {
                            Map<String, String> of = ordered("name", level.name(), "mean", level.mean());
                            of.put("sd", level.sd());
                            of.put("unit", level.unit());
                            return of;
                        })
                        .toList());
        fields.put("runs", task.runs());
        fields.put("rules", task.rules());
        fields.put("faults", task.faults());
        fields.put("mark", task.mark());
    }

    private static Map<String, Object> part(CasePart part) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", part.caseId());
        fields.put("part", part.number());
        fields.put("text", part.text());
        return fields;
    }

    private static Map<String, Object> family(FamilyContent family) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (FamilyContent.ParameterContent parameter : family.parameters()) {
            Map<String, Object> of = new LinkedHashMap<>();
            some(of, "from", parameter.from());
            some(of, "to", parameter.to());
            some(of, "step", parameter.step());
            if (!parameter.choices().isEmpty()) {
                of.put("choices", parameter.choices());
            }
            parameters.put(parameter.name(), of);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (FamilyContent.ValueContent value : family.values()) {
            Map<String, Object> of = new LinkedHashMap<>();
            of.put("formula", value.formula());
            some(of, "round", value.round());
            some(of, "min", value.min());
            some(of, "max", value.max());
            values.put(value.name(), of);
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("parameters", parameters);
        fields.put("values", values);
        if (!family.constraints().isEmpty()) {
            fields.put("constraints", family.constraints());
        }
        return fields;
    }

    private static Object number(double value) {
        return value == Math.rint(value) ? (Object) (int) value : (Object) value;
    }

    private static Map<String, String> ordered(String one, String first, String other, String second) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(one, first);
        fields.put(other, second);
        return fields;
    }

    private static void text(Map<String, Object> fields, String name, String value) {
        if (!value.isBlank()) {
            fields.put(name, value);
        }
    }

    private static void some(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null && !"".equals(value)) {
            fields.put(name, value);
        }
    }
}
