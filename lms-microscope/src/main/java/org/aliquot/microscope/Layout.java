package org.aliquot.microscope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Hash;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Finds a place for each object: away from others where there is room, else where it overlaps least. */
final class Layout {

    private static final int TRIES = 30;
    private static final double SQUARE = 16;

    private final Recipe recipe;
    private final Chance chance;
    private final List<Found> found = new ArrayList<>();
    private final Map<Long, List<Found>> squares = new HashMap<>();
    private final Set<Found> keptClear = Collections.newSetFromMap(new IdentityHashMap<>());
    private double widest;

    Layout(Recipe recipe, long seed) {
        this.recipe = recipe;
        this.chance = new Chance(Hash.mix(seed, 0x6c61796fL));
    }

    List<Found> objects() {
        for (var population : recipe.populations()) {
            int number = (int) population.number() + (chance.happens(population.number() % 1) ? 1 : 0);
            for (int i = 0; i < number; i++) {
                place(population);
            }
        }
        return found;
    }

    private void place(Population population) {
        Kind kind = population.kind();
        long seed = chance.next();
        var own = new Chance(Hash.mix(seed, 1));
        Map<String, Double> properties = new HashMap<>(kind.properties(own));
        properties.putAll(population.properties());
        double size = properties.getOrDefault("size", kind.size().draw(own));
        var one = new Individual(seed, size, properties);
        double margin = margin(population, size);
        Found best = null;
        double room = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < TRIES && room < 0; i++) {
            var next = new Found(
                    kind,
                    one,
                    chance.between(margin, recipe.width() - margin),
                    chance.between(margin, recipe.height() - margin),
                    one.property("turn", chance.between(0, 2 * StrictMath.PI)),
                    kind.lift() + recipe.preparation().thickness() * chance.between(-0.5, 0.5));
            double free = room(next, population.clear());
            if (free > room) {
                best = next;
                room = free;
            }
        }
        if (best != null) {
            keep(best);
            if (population.clear() > 0) {
                keptClear.add(best);
            }
        }
    }

    private double margin(Population population, double size) {
        boolean overTheEdge = population.clear() == 0 && population.kind().crowds();
        double free = population.clear() > 0 ? population.clear() : 1;
        return overTheEdge ? 0 : Math.min(size / 2 + free, Math.min(recipe.width(), recipe.height()) / 2);
    }

    private void keep(Found object) {
        found.add(object);
        widest = Math.max(widest, object.one().size());
        squares.computeIfAbsent(square(object.x(), object.y()), _ -> new ArrayList<>())
                .add(object);
    }

    /** µm to the next object; red cells may touch each other. */
    private double room(Found next, double clear) {
        double far = (next.one().size() + widest) / 2 + clear;
        double room = Double.POSITIVE_INFINITY;
        for (double y = next.y() - far; y < next.y() + far + SQUARE; y += SQUARE) {
            for (double x = next.x() - far; x < next.x() + far + SQUARE; x += SQUARE) {
                for (var other : squares.getOrDefault(square(x, y), List.of())) {
                    double dx = other.x() - next.x();
                    double dy = other.y() - next.y();
                    boolean both = other.kind().crowds() && next.kind().crowds();
                    double radii = (other.one().size() + next.one().size()) / 2 * (both ? 0.94 : 1.02);
                    radii += clear > 0 && keptClear.contains(other) ? clear : 0;
                    room = Math.min(room, Math.sqrt(dx * dx + dy * dy) - radii);
                }
            }
        }
        return room;
    }

    private static long square(double x, double y) {
        return (long) Math.floor(x / SQUARE) << 32 ^ ((long) Math.floor(y / SQUARE) & 0xffffffffL);
    }
}
