package org.aliquot.qti;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aliquot.markup.Tag;
import org.aliquot.response.Response;

/**
 * One or several of some options.
 *
 * @param most how many may be chosen
 * @param right names of the options that the item declares as right
 */
record ChoiceControl(Shape shape, String variable, OurIds ids, int most, List<String> right) implements Control {

    static ChoiceControl of(Tag interaction, List<Tag> choices, Variable variable) {
        variable.refuse(Cardinality.ORDERED, "a choice of which the order counts");
        int most = most(interaction, variable, choices.size());
        boolean single = most == 1;
        return new ChoiceControl(
                single ? Shape.SINGLE : Shape.MULTIPLE,
                variable.id(),
                OurIds.of(choices.stream().map(Constructs::id).toList(), "option"),
                most,
                variable.right());
    }

    /** What {@code maxChoices} says; 0 and nothing mean all. */
    static int most(Tag interaction, Variable variable, int there) {
        if (variable.isSingle()) {
            return 1;
        }
        int most = BaseType.INTEGER
                .parse(interaction.attribute("maxChoices", "0"))
                .map(number -> ((Long) number).intValue())
                .orElse(0);
        return most <= 0 ? there : Math.min(most, there);
    }

    @Override
    public Optional<Map<String, Answer>> answers(Response response) {
        Set<String> chosen = response.ids();
        return chosen.size() > most || !ids.knows(chosen)
                ? Optional.empty()
                : Optional.of(Map.of(
                        variable, new Answer(chosen.stream().map(ids::known).toList())));
    }

    @Override
    public Tries tries() {
        List<String> all = List.copyOf(ids.all());
        return new Tries(
                Tries.sets(all, most).stream().map(this::response).toList(), most == 1 || Tries.areAllSets(all));
    }

    @Override
    public Optional<Response> declared() {
        return right.isEmpty() || right.size() > most
                ? Optional.empty()
                : Optional.of(response(right.stream().map(ids::our).toList()));
    }

    private Response response(List<String> chosen) {
        return shape == Shape.SINGLE ? new Response.Choice(chosen.getFirst()) : Response.Choices.of(Set.copyOf(chosen));
    }
}
