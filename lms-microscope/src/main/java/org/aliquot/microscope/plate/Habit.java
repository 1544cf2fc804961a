package org.aliquot.microscope.plate;

import java.util.List;
import org.aliquot.microscope.optics.Size;

/**
 * How colonies of a strain grow.
 *
 * @param size diameter in mm of those that have room
 * @param height in the middle, as a share of the radius
 * @param unrest how much the edge waves, as a share of the radius
 * @param waves how many waves it has, about
 */
record Habit(Size size, Profile profile, double height, double unrest, double waves, Coat coat, List<Effect> effects) {
    Habit {
        effects = List.copyOf(effects);
    }

    static Habit of(Size size, Profile profile, double height, Coat coat, Effect... effects) {
        return new Habit(size, profile, height, 0.035, 3, coat, List.of(effects));
    }

    Habit wavy(double more, double often) {
        return new Habit(size, profile, height, more, often, coat, effects);
    }
}
