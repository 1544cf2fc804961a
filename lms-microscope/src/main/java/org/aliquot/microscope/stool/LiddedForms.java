package org.aliquot.microscope.stool;

import java.util.List;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Shape;

/** Eggs with a lid that leave the host full of yolk. */
final class LiddedForms {

    private LiddedForms() {}

    /** Large, with a lid hardly to be seen, full of yolk cells. */
    static Body fasciola(Individual one) {
        var chance = one.chance();
        var lidded = new LiddedEgg(chance.between(0.56, 0.64), chance.between(-0.03, 0.08), chance.between(0.07, 0.1));
        var shape = lidded.shape(one.size());
        return lidded.filled(one, shape, new LiddedEgg.Filled(1.3, 4.4, chance.between(0.5, 0.85)), chance);
    }

    /** Broad, brown-yellow, a lid at one end and a small knob at the other, full of yolk. */
    static Body broad(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var lidded = new LiddedEgg(chance.between(0.66, 0.76), chance.between(-0.02, 0.08), chance.between(0.1, 0.14));
        var oval = lidded.shape(size * 0.985);
        var shape =
                Shape.joined(List.of(oval, Shape.circle(size * 0.487, size * chance.between(-0.03, 0.03), 0.9)), 0.8);
        return lidded.filled(one, shape, new LiddedEgg.Filled(1.1, 1.5, chance.between(0.55, 0.9)), chance);
    }
}
