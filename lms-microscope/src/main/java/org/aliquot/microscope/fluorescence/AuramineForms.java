package org.aliquot.microscope.fluorescence;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Glow;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Strip;
import org.aliquot.microscope.optics.Substance;

/** Bodies of a smear with auramine. */
final class AuramineForms {

    private static final Glow YELLOW = Glow.AURAMINE;
    private static final Glow ORANGE = new Glow(0.9f, 0.62f, 0.1f);
    private static final double FULL = 2 * StrictMath.PI;

    private AuramineForms() {}

    /** One alone, or two or three that cross or lie side by side. */
    static Body bacilli(Individual one) {
        var chance = one.chance();
        double size = one.size();
        int number = size < 2.6 ? 1 : 1 + (chance.happens(0.4) ? 1 : 0) + (chance.happens(0.2) ? 1 : 0);
        List<Body> rods = new ArrayList<>();
        rods.add(rod(Math.min(size, 4.6), chance));
        double off = size - Math.min(size, 4.6);
        for (int i = 1; i < number; i++) {
            double length = chance.between(1.6, Math.min(size, 3.6));
            rods.add(new Moved(
                    rod(length, chance),
                    (size - length) / 2 * (chance.happens(0.5) ? 1 : -1) * 0.8,
                    chance.between(-0.7, 0.7),
                    chance.between(-1, 1)));
        }
        if (off > 0.3) {
            double length = Math.max(1.6, off + 1);
            rods.set(0, new Moved(rods.getFirst(), -off / 2, 0, chance.between(-0.1, 0.1)));
            rods.add(new Moved(rod(length, chance), (size - length) / 2, 0.1, chance.between(-0.35, 0.35)));
        }
        return Group.of(rods);
    }

    private static Body rod(double length, Chance chance) {
        double wide = chance.between(0.26, 0.4);
        var shape = Strip.rod(length, wide, chance.between(0, 0.2));
        var noise = new Noise(chance);
        float bright = chance.near(2, 3.2);
        float beads = chance.near(0.15, 0.75);
        float often = chance.near(0.9, 1.5);
        return new Substance(shape, length * 0.55 + 1.4, (u, v, d, ink) -> {
            float bead = 1 - beads * Steps.smooth(-0.15f, 0.5f, noise.at(u * often, 7));
            float around = Steps.smooth(-1.1f, 0.1f, d);
            ink.shine(YELLOW, bead * (bright * ink.within(d + 0.06f, 0.42f) + 0.12f * bright * around * around));
        });
    }

    static Body debris(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var shape = Blob.oval(size, chance.between(0.35, 0.95), 0.22, chance);
        var noise = new Noise(chance);
        float bright = chance.near(0.5, 1.9) * (size > 5 ? 0.7f : 1);
        boolean orange = chance.happens(0.5);
        return new Substance(shape, size * 0.7 + 1.2, (u, v, d, ink) -> {
            float ragged = d + 0.45f * noise.rough(u * 0.6f, v * 0.6f, 2);
            float lump = 0.75f + 0.5f * noise.rough(u * 0.9f + 5, v * 0.9f, 3);
            ink.shine(orange ? ORANGE : YELLOW, bright * lump * Steps.smooth(-0.6f, 1.1f, ragged));
        });
    }

    static Body shadow(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var shape = Blob.oval(size, chance.between(0.5, 0.95), 0.15, chance);
        var noise = new Noise(chance);
        float amount = chance.near(0.02, 0.07);
        float shift = chance.near(0, FULL);
        return new Substance(shape, size * 0.65 + 2, (u, v, d, ink) -> {
            float ragged = d + 1.2f * noise.rough(u * 0.25f + shift, v * 0.25f, 3);
            float texture = 0.8f + 0.6f * noise.rough(u * 0.4f, v * 0.4f, 3);
            ink.shine(ORANGE, amount * texture * Steps.smooth(-1, 2, ragged));
        });
    }
}
