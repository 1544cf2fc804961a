package org.aliquot.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aliquot.markup.Tag;
import org.aliquot.response.Response;

/**
 * Each thing on the left with one on the right, or with none.
 *
 * @param left names; likewise {@code right}
 * @param declaredPairs right by left
 */
record PairControl(
        String variable, OurIds ids, List<String> left, List<String> right, Map<String, String> declaredPairs)
        implements Control {

    static PairControl match(Tag interaction, Variable variable) {
        List<Tag> sets = interaction.tags("simpleMatchSet");
        if (sets.size() != 2) {
            throw new Unsupported("a matchInteraction without its two sets");
        }
        return of(variable, names(sets.getFirst()), names(sets.getLast()));
    }

    /** Out of one set, what the declared pairs begin with stands on the left, and everything else on the right. */
    static PairControl associate(Tag interaction, Variable variable) {
        Set<String> left = new LinkedHashSet<>();
        variable.right().forEach(pair -> left.add(pair.split(" ")[0]));
        List<String> right = new ArrayList<>(names(interaction));
        right.removeAll(left);
        if (left.isEmpty()) {
            throw new Unsupported("an associateInteraction that does not declare its right pairs");
        }
        return of(variable, List.copyOf(left), right);
    }

    private static PairControl of(Variable variable, List<String> left, List<String> right) {
        if (variable.isSingle() && left.size() > 1) {
            throw new Unsupported("one single pair out of several");
        }
        Map<String, String> declared = new LinkedHashMap<>();
        for (String pair : variable.right()) {
            String[] names = pair.split(" ");
            if (names.length == 2 && variable.type() == BaseType.PAIR && left.contains(names[1])) {
                names = new String[] {names[1], names[0]};
            }
            if (names.length != 2
                    || !left.contains(names[0])
                    || !right.contains(names[1])
                    || declared.put(names[0], names[1]) != null) {
                throw new Unsupported("something on the left that belongs to several on the right");
            }
        }
        List<String> all = Stream.concat(left.stream(), right.stream()).toList();
        return new PairControl(variable.id(), OurIds.of(all, "item"), left, right, declared);
    }

    private static List<String> names(Tag set) {
        return set.tags("simpleAssociableChoice").stream().map(Constructs::id).toList();
    }

    @Override
    public Shape shape() {
        return Shape.MATCHING;
    }

    @Override
    public Optional<Map<String, Answer>> answers(Response response) {
        Map<String, String> pairs = ((Response.Pairs) response).targets();
        return ids.knows(response.ids())
                ? Optional.of(Map.of(
                        variable,
                        new Answer(pairs.entrySet().stream()
                                .map(pair -> ids.known(pair.getKey()) + " " + ids.known(pair.getValue()))
                                .toList())))
                : Optional.empty();
    }

    @Override
    public Tries tries() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        List<String> targets = right.stream().map(ids::our).toList();
        left.forEach(name -> values.put(ids.our(name), targets));
        return new Tries(
                Tries.fillings(values, usual()).stream()
                        .<Response>map(Response.Pairs::new)
                        .toList(),
                Tries.areAllFillings(values));
    }

    private TreeMap<String, String> usual() {
        TreeMap<String, String> usual = new TreeMap<>();
        declaredPairs.forEach((from, to) -> usual.put(ids.our(from), ids.our(to)));
        return usual;
    }

    @Override
    public Optional<Response> declared() {
        return declaredPairs.isEmpty() ? Optional.empty() : Optional.of(new Response.Pairs(usual()));
    }
}
