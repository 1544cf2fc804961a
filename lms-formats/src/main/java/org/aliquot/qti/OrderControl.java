package org.aliquot.qti;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.markup.Tag;
import org.aliquot.response.Response;

/**
 * All of some steps in an order.
 *
 * @param right names in the order that the item declares as right
 */
record OrderControl(String variable, OurIds ids, List<String> right) implements Control {

    /** So many steps have few enough orders to try them all. */
    private static final int FEW = 6;

    static OrderControl of(Tag interaction, Variable variable) {
        List<String> names =
                interaction.tags("simpleChoice").stream().map(Constructs::id).toList();
        if (variable.cardinality() != Cardinality.ORDERED
                || ChoiceControl.most(interaction, variable, names.size()) < names.size()) {
            throw new Unsupported("an order of only some of the steps");
        }
        return new OrderControl(variable.id(), OurIds.scattered(names, variable.right()), variable.right());
    }

    @Override
    public Shape shape() {
        return Shape.ORDERING;
    }

    @Override
    public Optional<Map<String, Answer>> answers(Response response) {
        List<String> steps = ((Response.Order) response).steps();
        return ids.knows(steps)
                ? Optional.of(Map.of(
                        variable, new Answer(steps.stream().map(ids::known).toList())))
                : Optional.empty();
    }

    @Override
    public Tries tries() {
        List<String> steps = List.copyOf(ids.all());
        List<List<String>> orders = new ArrayList<>();
        if (steps.size() <= FEW) {
            permute(new ArrayList<>(steps), 0, orders);
        } else {
            orders.add(steps);
            orders.add(steps.reversed());
            List<String> known = right.stream().map(ids::our).toList();
            for (int i = 0; i + 1 < known.size(); i++) {
                List<String> swapped = new ArrayList<>(known);
                Collections.swap(swapped, i, i + 1);
                orders.add(swapped);
            }
        }
        return new Tries(orders.stream().<Response>map(Response.Order::new).toList(), steps.size() <= FEW);
    }

    private static void permute(List<String> steps, int from, List<List<String>> orders) {
        if (from == steps.size()) {
            orders.add(List.copyOf(steps));
            return;
        }
        for (int i = from; i < steps.size(); i++) {
            Collections.swap(steps, from, i);
            permute(steps, from + 1, orders);
            Collections.swap(steps, from, i);
        }
    }

    @Override
    public Optional<Response> declared() {
        List<String> steps = right.stream().map(ids::our).toList();
        return steps.size() == ids.all().size() && new HashSet<>(steps).equals(new HashSet<>(ids.all()))
                ? Optional.of(new Response.Order(steps))
                : Optional.empty();
    }
}
