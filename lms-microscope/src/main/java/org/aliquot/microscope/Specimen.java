package org.aliquot.microscope;

import java.util.List;
import org.aliquot.microscope.optics.Hash;
import org.aliquot.microscope.optics.Light;
import org.aliquot.microscope.optics.Microscope;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.Placed;
import org.aliquot.microscope.optics.ScaleBar;
import org.aliquot.microscope.optics.Slide;
import org.aliquot.microscope.optics.View;

/** A slide with known objects on it. The same recipe and seed give the same pixels on every machine. Thread-safe. */
public final class Specimen {

    /** No body reaches further from its middle than its size times this and some µm beyond. */
    static final double REACH = 1.2;

    static final double BEYOND = 2;

    private final Recipe recipe;
    private final long seed;
    private final List<Found> objects;

    private Specimen(Recipe recipe, long seed) {
        this.recipe = recipe;
        this.seed = seed;
        this.objects = List.copyOf(new Layout(recipe, seed).objects());
    }

    public static Specimen of(Recipe recipe, long seed) {
        return new Specimen(recipe, seed);
    }

    public Recipe recipe() {
        return recipe;
    }

    /** What is on it, in the order of the recipe. */
    public List<Found> truth() {
        return objects;
    }

    /** A picture; a view within another one of the same zoom and focus has the same pixels. */
    public Picture look(View view) {
        Light light = recipe.preparation().light();
        var bodies = objects.stream()
                .filter(object -> isNear(object, view, light.halo()))
                .map(object -> new Placed(
                        object.kind().body(object.one()), object.x(), object.y(), object.turn(), object.depth()))
                .toList();
        var slide = new Slide(Hash.mix(seed, 0x736c6964L), recipe.width(), recipe.height());
        return new Microscope(light, recipe.objective()).take(slide, view, bodies);
    }

    /** The same with a scale bar, and with what the light needs to be understood. */
    Picture marked(View view) {
        Light light = recipe.preparation().light();
        return light.marked(ScaleBar.on(look(view), view.pixel(), light.ink()));
    }

    private static boolean isNear(Found object, View view, double halo) {
        double far = object.one().size() * REACH + BEYOND + halo + 3 * Math.abs(view.focus() - object.depth());
        double left = view.left() * view.pixel();
        double top = view.top() * view.pixel();
        return object.x() + far > left
                && object.x() - far < left + view.width() * view.pixel()
                && object.y() + far > top
                && object.y() - far < top + view.height() * view.pixel();
    }
}
