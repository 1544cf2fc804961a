package org.aliquot.web.review;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.aliquot.authoring.ItemFields;
import org.aliquot.question.ItemContent;
import org.aliquot.web.editor.FieldTitles;
import org.aliquot.web.editor.ItemDiffs;
import org.aliquot.web.staff.DiffLine;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.LineDiffs;
import org.jspecify.annotations.Nullable;

/** A question's parts in the order in which they are read, each in words, with what changed in it. */
final class QuestionParts {

    /** @param anchor the part's place on a page */
    record Part(String field, String anchor, String title, String text, List<DiffLine> changes) {

        /** Whether it is Markdown; all else is said in words of ours, or is a formula. */
        boolean isProse() {
            return PROSE.matcher(field).matches();
        }

        Part saying(String words) {
            return new Part(field, anchor, title, words, changes);
        }
    }

    /** What has to do with how the question is kept and scored, not with what it says, is only shown where it changed. */
    private static final Set<String> BESIDE = Set.of(
            "task.type",
            "lesson",
            "objective",
            "task.shuffle",
            "task.choose",
            "task.partial",
            "link",
            "difficultyReason",
            "enemies",
            "tags",
            "originality");

    private static final Pattern PROSE = Pattern.compile("(.*\\.)?(stem|text|rationale|takeaway|references)(\\[.*)?");

    private static final List<String> FIRST = List.of("part", "stem", "exhibit", "family", "task");
    private static final List<String> LAST = List.of("references", "topic", "level", "difficulty");

    private QuestionParts() {}

    /** {@code known} is what to compare with; null for nothing. */
    static List<Part> of(ItemContent content, @Nullable ItemContent known) {
        ItemContent before = known == null ? content : known;
        Map<String, String> now = ItemFields.of(content);
        Map<String, String> then = ItemFields.of(before);
        Set<String> fields = new LinkedHashSet<>(now.keySet());
        fields.addAll(then.keySet());
        return fields.stream()
                .filter(field ->
                        !BESIDE.contains(field) || !now.getOrDefault(field, "").equals(then.getOrDefault(field, "")))
                .sorted(Comparator.comparingInt(QuestionParts::place))
                .map(field -> {
                    String young = ItemDiffs.spoken(field, now.getOrDefault(field, ""), content);
                    String old = ItemDiffs.spoken(field, then.getOrDefault(field, ""), before);
                    return new Part(
                            field,
                            FieldErrors.id("part." + field),
                            FieldTitles.of(field, young.isEmpty() ? before : content),
                            young,
                            LineDiffs.of(old, young));
                })
                .toList();
    }

    private static int place(String field) {
        String head = field.split("[.\\[]", 2)[0];
        int first = FIRST.indexOf(head);
        int last = LAST.indexOf(head);
        return first >= 0 ? first : FIRST.size() + 1 + last;
    }
}
