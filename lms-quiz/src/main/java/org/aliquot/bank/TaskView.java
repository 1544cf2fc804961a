package org.aliquot.bank;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.aliquot.catalog.Exhibit;
import org.aliquot.question.ItemType;
import org.jspecify.annotations.Nullable;

/**
 * What a learner is asked to do, as it is shown. It has no field for a key; lists a kind does not have are empty.
 *
 * @param options to choose from, to be put in order, or the places of a picture in words
 * @param sources to be matched with {@code targets}
 * @param units of the number asked for; empty when the stem fixes it
 * @param gaps of the stem, where it says {@code <span data-gap="id">}
 * @param choose how many options are to be chosen, where that is told
 * @param points how many points are to be set on the picture
 * @param words how many a written answer has at most
 * @param panel data of a laboratory question
 * @param drawings made for this attempt
 */
public record TaskView(
        ItemType type,
        List<OptionView> options,
        List<OptionView> sources,
        List<OptionView> targets,
        List<String> units,
        List<GapView> gaps,
        @Nullable Integer choose,
        @Nullable Integer points,
        @Nullable Integer words,
        @Nullable PanelView panel,
        List<Exhibit> drawings) {

    /** Stands in a drawing for the address of its picture, while nobody has said from where that comes. */
    public static final String PICTURE = "data-picture=\"\"";

    /**
     * A gap.
     *
     * @param choices plain texts to choose from; empty where something is to be typed
     */
    public record GapView(String id, List<String> choices) {

        public GapView {
            choices = List.copyOf(choices);
        }
    }

    public TaskView {
        options = List.copyOf(options);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        units = List.copyOf(units);
        gaps = List.copyOf(gaps);
        drawings = List.copyOf(drawings);
    }

    public static TaskView of(ItemType type) {
        return new TaskView(
                type, List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null, null, List.of());
    }

    public TaskView withOptions(List<OptionView> shown) {
        return new TaskView(type, shown, sources, targets, units, gaps, choose, points, words, panel, drawings);
    }

    public TaskView withPairs(List<OptionView> from, List<OptionView> to) {
        return new TaskView(type, options, from, to, units, gaps, choose, points, words, panel, drawings);
    }

    public TaskView withUnits(List<String> offered) {
        return new TaskView(type, options, sources, targets, offered, gaps, choose, points, words, panel, drawings);
    }

    public TaskView withGaps(List<GapView> open) {
        return new TaskView(type, options, sources, targets, units, open, choose, points, words, panel, drawings);
    }

    public TaskView choosing(@Nullable Integer howMany) {
        return new TaskView(type, options, sources, targets, units, gaps, howMany, points, words, panel, drawings);
    }

    public TaskView marking(int howMany) {
        return new TaskView(type, options, sources, targets, units, gaps, choose, howMany, words, panel, drawings);
    }

    public TaskView within(int mostWords) {
        return new TaskView(type, options, sources, targets, units, gaps, choose, points, mostWords, panel, drawings);
    }

    public TaskView showing(List<Exhibit> drawn) {
        return new TaskView(type, options, sources, targets, units, gaps, choose, points, words, panel, drawn);
    }

    public TaskView showing(PanelView data, List<Exhibit> drawn) {
        return new TaskView(type, options, sources, targets, units, gaps, choose, points, words, data, drawn);
    }

    /** @param address from where the picture of a drawing comes, which is known by its place among the drawings, from 0 */
    public TaskView picturesFrom(IntFunction<String> address) {
        return showing(IntStream.range(0, drawings.size())
                .mapToObj(i -> pictured(drawings.get(i), i, address))
                .toList());
    }

    private static Exhibit pictured(Exhibit drawing, int place, IntFunction<String> address) {
        return drawing.svg().contains(PICTURE)
                ? new Exhibit(
                        drawing.sha256(),
                        drawing.svg().replace(PICTURE, "href=\"" + address.apply(place) + "\""),
                        drawing.title(),
                        drawing.description())
                : drawing;
    }

    /** The same with options and targets in an attempt's own order; ids it does not name come last. */
    public TaskView ordered(List<String> ids) {
        return withOptions(sorted(options, ids)).withPairs(sources, sorted(targets, ids));
    }

    private static List<OptionView> sorted(List<OptionView> shown, List<String> ids) {
        return shown.stream()
                .sorted(Comparator.comparingInt(option -> {
                    int place = ids.indexOf(option.id());
                    return place < 0 ? ids.size() : place;
                }))
                .toList();
    }
}
