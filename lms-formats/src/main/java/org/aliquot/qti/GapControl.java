package org.aliquot.qti;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aliquot.markup.Tag;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * A text with gaps.
 *
 * @param together the variable that holds a pair of a word and a gap for each gap; null where each gap has its own
 */
record GapControl(OurIds ids, List<Gap> gaps, @Nullable String together) implements Control {

    /**
     * One gap.
     *
     * @param typed the field; null where there is a choice
     * @param offered name by text
     */
    record Gap(String name, @Nullable Typed typed, Map<String, String> offered, Optional<String> right) {

        /** What the item reads; empty where nothing of the kind is offered. */
        Optional<String> written(String filling) {
            return typed == null ? Optional.ofNullable(offered.get(filling)) : Optional.of(typed.written(filling));
        }

        List<String> tried() {
            return typed == null ? List.copyOf(offered.keySet()) : typed.tried();
        }

        Optional<String> shown() {
            return typed != null
                    ? right
                    : offered.entrySet().stream()
                            .filter(choice -> right.equals(Optional.of(choice.getValue())))
                            .map(Map.Entry::getKey)
                            .findFirst();
        }
    }

    /** Choices and fields in a text. */
    static GapControl inline(Tag item, List<Tag> interactions, ScoredItem fresh) {
        List<Gap> gaps = new ArrayList<>();
        for (Tag interaction : interactions) {
            Variable variable = Variable.of(interaction.attribute("responseIdentifier", ""), fresh);
            if (interaction.is("textEntryInteraction")) {
                Typed typed = Typed.of(item, interaction, variable);
                gaps.add(new Gap(variable.id(), typed, Map.of(), typed.right()));
            } else {
                gaps.add(new Gap(
                        variable.id(),
                        null,
                        offered(interaction.tags("inlineChoice")),
                        variable.right().stream().findFirst()));
            }
        }
        return of(gaps, null);
    }

    /** Words to be put into the gaps of a text. */
    static GapControl match(Tag interaction, Variable variable) {
        if (!interaction.tags("gapImg").isEmpty()) {
            throw new Unsupported("a gapMatchInteraction with pictures");
        }
        Map<String, String> words = offered(interaction.tags("gapText"));
        List<Gap> gaps = interaction
                .below()
                .filter(tag -> tag.is("gap"))
                .map(gap -> new Gap(
                        Constructs.id(gap),
                        null,
                        words,
                        variable.right().stream()
                                .filter(pair -> pair.endsWith(" " + Constructs.id(gap)))
                                .map(pair -> pair.substring(0, pair.indexOf(' ')))
                                .findFirst()))
                .toList();
        if (variable.isSingle() && gaps.size() > 1) {
            throw new Unsupported("one single pair out of several");
        }
        return of(gaps, variable.id());
    }

    private static GapControl of(List<Gap> gaps, @Nullable String together) {
        List<String> names = gaps.stream().map(Gap::name).toList();
        if (new HashSet<>(names).size() < names.size()) {
            throw new Unsupported("two gaps with one variable");
        }
        return new GapControl(OurIds.of(names, "gap"), List.copyOf(gaps), together);
    }

    private static Map<String, String> offered(List<Tag> choices) {
        Map<String, String> offered = new LinkedHashMap<>();
        for (Tag choice : choices) {
            String text = choice.text().strip().replaceAll("\\s+", " ");
            if (text.isEmpty() || offered.put(text, Constructs.id(choice)) != null) {
                throw new Unsupported("choices of a gap that have no text, or the same one");
            }
        }
        return offered;
    }

    @Override
    public Shape shape() {
        return Shape.CLOZE;
    }

    @Override
    public Map<String, List<String>> choices() {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        gaps.forEach(gap ->
                choices.put(ids.our(gap.name()), List.copyOf(gap.offered().keySet())));
        return choices;
    }

    @Override
    public Optional<Map<String, Answer>> answers(Response response) {
        Map<String, String> fillings = ((Response.Gaps) response).fillings();
        Map<String, Answer> answers = new LinkedHashMap<>();
        List<String> pairs = new ArrayList<>();
        for (Gap gap : gaps) {
            String filling = fillings.get(ids.our(gap.name()));
            if (filling != null) {
                Optional<String> written = gap.written(filling);
                if (written.isEmpty()) {
                    return Optional.empty();
                }
                pairs.add(written.get() + " " + gap.name());
                answers.put(gap.name(), new Answer(List.of(written.get())));
            }
        }
        return Optional.of(together == null ? answers : Map.of(together, new Answer(pairs)));
    }

    @Override
    public Tries tries() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        gaps.forEach(gap -> values.put(ids.our(gap.name()), gap.tried()));
        boolean choices = gaps.stream().allMatch(gap -> gap.typed() == null);
        return new Tries(
                Tries.fillings(values, usual()).stream()
                        .<Response>map(Response.Gaps::new)
                        .toList(),
                choices && Tries.areAllFillings(values));
    }

    private TreeMap<String, String> usual() {
        TreeMap<String, String> usual = new TreeMap<>();
        gaps.forEach(gap -> gap.shown().ifPresent(right -> usual.put(ids.our(gap.name()), right)));
        return usual;
    }

    @Override
    public Optional<Response> declared() {
        TreeMap<String, String> usual = usual();
        return usual.isEmpty() ? Optional.empty() : Optional.of(new Response.Gaps(usual));
    }
}
