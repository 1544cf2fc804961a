package org.aliquot.packfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aliquot.question.CasePart;
import org.aliquot.question.ItemContent;
import org.aliquot.question.ItemType;
import org.aliquot.question.OptionContent;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** A question as YAML of the text pack: the fields of {@link ItemFile} in the order in which people read them. */
public final class PackItemText {

    private PackItemText() {}

    public static String of(String id, ItemContent content) {
        String yaml = yaml().dump(List.of(fields(id, content)));
        return yaml.indent(2) + "\n";
    }

    /** Fields that a published question needs and this one lacks. */
    public static List<String> lacks(ItemContent content) {
        List<String> lacks = new ArrayList<>();
        if (content.placement().topic().isBlank()) {
            lacks.add("topic");
        }
        List<OptionContent> explained = content.type() == ItemType.RULED ? List.of() : content.options();
        if (content.texts().rationale().isBlank()
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
        Entry entry = new Entry()
                .put("id", id)
                .put("type", content.type().word())
                .some("topic", content.placement().topic())
                .some("lesson", content.placement().lesson())
                .some("objective", content.placement().objective())
                .put("level", content.placement().level().word())
                .put("difficulty", number(content.judgment().difficulty()))
                .some("difficultyReason", content.judgment().difficultyReason());
        if (content.part() != null) {
            entry.put("case", part(content.part()));
        }
        if (content.family() != null) {
            entry.put("family", FamilyFields.write(content.family()).fields());
        }
        entry.some("stem", content.texts().stem())
                .some("exhibit", content.texts().exhibit());
        return TaskFields.write(entry, content.task())
                .some("rationale", content.texts().rationale())
                .some("takeaway", content.texts().takeaway())
                .some("link", content.texts().link())
                .any("references", content.references())
                .put("enemies", content.enemies())
                .any("tags", content.tags())
                .some("originality", content.originality())
                .fields();
    }

    private static Map<String, Object> part(CasePart part) {
        return new Entry()
                .put("id", part.caseId())
                .put("part", part.number())
                .put("text", part.text())
                .fields();
    }

    private static Object number(double value) {
        return value == Math.rint(value) ? (Object) (int) value : (Object) value;
    }
}
