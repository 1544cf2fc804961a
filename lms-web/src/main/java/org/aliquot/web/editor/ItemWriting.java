package org.aliquot.web.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aliquot.question.ItemContent;
import org.aliquot.question.ItemType;
import org.aliquot.question.Level;
import org.aliquot.question.OptionContent;
import org.aliquot.question.SingleTask;

/** Turns what was typed into a question's content, and paths in that content back into names of fields. */
final class ItemWriting {

    private static final ItemContent BLANK = new ItemContent(
            new SingleTask(List.of(), true),
            new ItemContent.Placement("", null, null, Level.APPLICATION),
            new ItemContent.Judgment(0, null),
            new ItemContent.Texts("", null, "", null, null),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            null);

    /** Paths of what a question with its own scoring shows, which is not edited. */
    private static final Pattern BROUGHT = Pattern.compile("options|steps|sources|targets|gaps|places|shown");

    private ItemWriting() {}

    /** What was typed, over a question that did not exist before. */
    static ItemContent content(ItemForm form) {
        return content(form, BLANK);
    }

    /** What was typed, with what the editor does not show taken from {@code before}. */
    static ItemContent content(ItemForm form, ItemContent before) {
        return new ItemContent(
                TaskWriting.task(form.task(), options(form), form.shuffle(), before.task()),
                new ItemContent.Placement(
                        form.topic(),
                        before.placement().lesson(),
                        before.placement().objective(),
                        level(form.level())),
                new ItemContent.Judgment(
                        difficulty(form.difficulty()), before.judgment().difficultyReason()),
                new ItemContent.Texts(
                        form.stem().strip(),
                        form.exhibit().isEmpty() ? null : form.exhibit(),
                        form.rationale().strip(),
                        form.takeaway().isBlank() ? null : form.takeaway().strip(),
                        before.texts().link()),
                form.references()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                before.enemies(),
                TagList.read(form.tags()),
                form.attested() ? "attested" : null,
                form.task().family().content(),
                form.part().part(),
                form.task().unread());
    }

    /** The form's field for a path in the content: options left empty are not counted there. */
    static String field(String path, ItemForm form) {
        if (form.task().kind() == ItemType.RULED && BROUGHT.matcher(path).lookingAt()) {
            return "qti";
        }
        if (path.startsWith("options[")) {
            return option(path, form);
        }
        return path.startsWith("references") ? "references" : TaskFields.field(path, form.task());
    }

    private static String option(String path, ItemForm form) {
        int close = path.indexOf(']');
        int index = Integer.parseInt(path.substring("options[".length(), close));
        List<Integer> filled = form.filled();
        return index < filled.size() ? "options[" + filled.get(index) + path.substring(close) : "options";
    }

    private static List<OptionContent> options(ItemForm form) {
        Set<String> used =
                new HashSet<>(form.options().stream().map(OptionForm::id).toList());
        List<OptionContent> options = new ArrayList<>();
        for (int place : form.filled()) {
            OptionForm option = form.options().get(place);
            String id = option.id().isBlank() ? unused(used) : option.id();
            options.add(option.content(id, form.isKey(place)));
        }
        return options;
    }

    private static String unused(Set<String> used) {
        return Stream.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
                .filter(used::add)
                .findFirst()
                .orElseThrow();
    }

    private static Level level(String word) {
        return Stream.of(Level.values())
                .filter(level -> level.word().equals(word))
                .findFirst()
                .orElse(Level.APPLICATION);
    }

    private static double difficulty(String typed) {
        return DifficultyWords.read(typed).orElse(0.0);
    }
}
