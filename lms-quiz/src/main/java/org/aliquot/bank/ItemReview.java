package org.aliquot.bank;

import java.util.List;
import java.util.function.IntFunction;
import org.aliquot.catalog.Exhibit;
import org.aliquot.question.ItemType;
import org.aliquot.question.Level;
import org.jspecify.annotations.Nullable;

/**
 * A question with its key and rationales, for review and feedback where the attempt's rules allow them.
 *
 * @param task as it was shown, in the author's order
 * @param options with their verdicts, for the kinds that have options
 * @param rubric of a written answer; null for all other kinds
 */
public record ItemReview(
        ItemVersionId id,
        String slug,
        int number,
        String stemHtml,
        @Nullable Exhibit exhibit,
        TaskView task,
        List<OptionReview> options,
        List<String> key,
        @Nullable RubricView rubric,
        Explanation explained,
        String topic,
        Level level) {

    /** @param address see {@link TaskView#picturesFrom} */
    public ItemReview picturesFrom(IntFunction<String> address) {
        return with(task.picturesFrom(address), options);
    }

    /** With those of its options that are named, in this order. */
    public ItemReview ordered(List<String> ids) {
        return with(
                task,
                ids.stream()
                        .flatMap(wanted ->
                                options.stream().filter(option -> option.id().equals(wanted)))
                        .toList());
    }

    private ItemReview with(TaskView shown, List<OptionReview> offered) {
        return new ItemReview(
                id, slug, number, stemHtml, exhibit, shown, offered, key, rubric, explained, topic, level);
    }

    /**
     * Why the key is right, and where to read on.
     *
     * @param outlined what was to be marked, counted or told apart in fields under the microscope; empty for all other kinds
     */
    public record Explanation(
            String rationaleHtml,
            @Nullable String takeawayHtml,
            @Nullable ReadOn link,
            List<String> references,
            List<OutlinedObject> outlined) {
        public Explanation {
            references = List.copyOf(references);
            outlined = List.copyOf(outlined);
        }
    }

    public ItemReview {
        options = List.copyOf(options);
        key = List.copyOf(key);
    }

    public List<OutlinedObject> outlined() {
        return explained.outlined();
    }

    public ItemType type() {
        return task.type();
    }
}
