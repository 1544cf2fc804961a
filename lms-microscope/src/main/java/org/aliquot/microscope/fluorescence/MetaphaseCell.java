package org.aliquot.microscope.fluorescence;

import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Strip;

/**
 * A HEp-2 cell in metaphase: round, without a nuclear envelope.
 *
 * @param chromosomes in a plate, seen from its side or, now and then, from above
 * @param edgewise whether it is seen from its side, or tilted, along u
 * @param half half of its width as it is seen
 */
record MetaphaseCell(Shape cell, Shape chromosomes, boolean edgewise, double length, double half, Noise noise) {

    static MetaphaseCell of(Chance chance) {
        var cell = Blob.oval(chance.between(18, 21.5), chance.between(0.86, 0.98), 0.03, chance);
        var noise = new Noise(chance);
        boolean edgewise = chance.happens(0.8);
        double length = edgewise ? chance.between(9.5, 12.5) : chance.between(9.5, 11);
        double half = chance.happens(0.65) ? chance.between(1.5, 2) : chance.between(2, 2.7);
        Shape plate = edgewise ? band(length, half, chance) : ring(length, chance);
        Shape ragged = (u, v) -> plate.inside(u, v) + 0.45f * noise.rough(u * 0.45f, v * 0.45f, 3);
        return new MetaphaseCell(cell, ragged, edgewise, length, half, noise);
    }

    private static Shape band(double length, double half, Chance chance) {
        double waist = chance.between(-0.1, 0.25);
        return new Strip(
                length, chance.between(0, 0.05), way -> half * (1 - waist * StrictMath.sin(StrictMath.PI * way)));
    }

    private static Shape ring(double size, Chance chance) {
        return Blob.oval(size, chance.between(0.82, 0.97), 0.06, chance)
                .without(Blob.oval(chance.between(1.6, 2.8), 0.8, 0.1, chance), 0.8);
    }
}
