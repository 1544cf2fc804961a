package org.aliquot.question;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.aliquot.family.Answers;
import org.aliquot.family.FamilyCheck;
import org.aliquot.family.FamilyProblem;
import org.aliquot.family.FilledOptions;
import org.aliquot.family.Instance;
import org.aliquot.family.ItemFamily;
import org.aliquot.family.ShownOptions;
import org.jspecify.annotations.Nullable;

/** Makes instances of a question that is a family: the same for the same content and seed, on every machine. */
final class Generation {

    /** How many options an attempt shows, null for all; the seed says which. */
    private record Showing(@Nullable Integer count, long seed) {

        List<String> of(FilledOptions options) {
            return count == null ? options.inOrder() : ShownOptions.of(options, count, seed);
        }
    }

    private Generation() {}

    static ItemContent instance(ItemContent item, FamilyContent family, long seed) {
        Instance drawn = ItemFamily.of(family.family(), answers(item.task())).draw(seed);
        return item.filled(task(item.task(), drawn, new Showing(family.shown(), seed)), drawn::fill);
    }

    /** Puts what this seed draws into a text. */
    static UnaryOperator<String> fill(ItemContent item, FamilyContent family, long seed) {
        return ItemFamily.of(family.family(), answers(item.task())).draw(seed)::fill;
    }

    /** The ids that each of several attempts shows, in their order. */
    static Stream<List<String>> shown(ItemContent item, FamilyContent family, long seed, int draws) {
        ItemFamily open = ItemFamily.of(family.family(), answers(item.task()));
        String key = item.key().getFirst();
        return LongStream.range(seed, seed + draws).mapToObj(each -> {
            Instance drawn = open.draw(each);
            Map<String, String> texts = new LinkedHashMap<>();
            item.options().forEach(option -> texts.put(option.id(), drawn.fill(option.text())));
            return new Showing(family.shown(), each).of(new FilledOptions(texts, key));
        });
    }

    /** What an author has to mend, found by drawing some hundred instances. */
    static List<FamilyProblem> problems(ItemContent item, FamilyContent family) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("stem", item.texts().stem());
        texts.put("rationale", item.texts().rationale());
        if (item.texts().takeaway() != null) {
            texts.put("takeaway", item.texts().takeaway());
        }
        item.options().forEach(option -> texts.put("rationale of " + option.id(), option.rationale()));
        return FamilyCheck.problems(family.family(), answers(item.task()), texts);
    }

    static boolean isPossible(Task task) {
        return task instanceof NumericTask
                || task instanceof SingleTask single
                        && OptionContent.key(single.options()).size() == 1;
    }

    private static Answers answers(Task task) {
        return switch (task) {
            case NumericTask numeric -> new Answers.Numeric(numeric.value());
            case SingleTask single -> options(single);
            default ->
                throw new IllegalArgumentException(
                        "a question of the kind " + task.type().word() + " is never a family");
        };
    }

    private static Answers options(SingleTask task) {
        Map<String, String> texts = new LinkedHashMap<>();
        task.options().forEach(option -> texts.put(option.id(), option.text()));
        return new Answers.Options(texts, OptionContent.key(task.options()).getFirst());
    }

    private static Task task(Task task, Instance drawn, Showing showing) {
        return switch (task) {
            case NumericTask numeric ->
                new NumericTask(
                        drawn.fillNumber(numeric.value()).toPlainString(),
                        drawn.fill(numeric.tolerance()),
                        numeric.units(),
                        numeric.figures(),
                        numeric.partial());
            case SingleTask single -> new SingleTask(options(single, drawn, showing), single.shuffle());
            default -> task;
        };
    }

    /** Numbers that are not shuffled are in order, whichever is right. */
    private static List<OptionContent> options(SingleTask task, Instance drawn, Showing showing) {
        List<OptionContent> filled = task.options().stream()
                .map(option -> new OptionContent(
                        option.id(),
                        drawn.fill(option.text()),
                        option.correct(),
                        drawn.fill(option.rationale()),
                        option.misconception()))
                .toList();
        Map<String, String> texts = new LinkedHashMap<>();
        filled.forEach(option -> texts.put(option.id(), option.text()));
        List<String> order =
                showing.of(new FilledOptions(texts, OptionContent.key(filled).getFirst()));
        Stream<OptionContent> shown = filled.stream().filter(option -> order.contains(option.id()));
        return task.shuffle()
                ? shown.toList()
                : shown.sorted(Comparator.comparingInt(option -> order.indexOf(option.id())))
                        .toList();
    }
}
