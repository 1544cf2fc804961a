package org.aliquot.microscope.fluorescence;

import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Glow;
import org.aliquot.microscope.optics.Granules;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;

/** Antigens of the cytoplasm: the nucleus is dark, and so are the chromosomes of a cell that divides. */
final class CytoplasmTargets {

    private static final Glow GREEN = Glow.FLUORESCEIN;

    private CytoplasmTargets() {}

    /** Fine grains, as many at the edge as in the middle. */
    record Fine() implements Target {

        @Override
        public Substance.Matter interphase(InterphaseCell cell, Chance chance) {
            float bright = chance.near(0.75, 1.05);
            var grains = grains(chance);
            var noise = cell.noise();
            return (u, v, d, ink) -> {
                float bare = 1 - 0.88f * ink.within(cell.nucleus().inside(u, v), 1.2f);
                float thick = ink.within(d, 1.8f) * (0.4f + 0.6f * Steps.smooth(0, 6, d));
                float texture = 0.3f + 0.85f * grains.cover(u, v, 0.4f, ink);
                ink.shine(GREEN, bright * bare * thick * texture * (1 + 0.4f * noise.rough(u * 0.2f, v * 0.2f, 2)));
            };
        }

        @Override
        public Substance.Matter metaphase(MetaphaseCell cell, Chance chance) {
            float bright = chance.near(0.9, 1.15);
            var grains = grains(chance);
            return (u, v, d, ink) ->
                    ink.shine(GREEN, bright * free(cell, u, v, d, ink) * (0.4f + 0.8f * grains.cover(u, v, 0.4f, ink)));
        }

        private static Granules grains(Chance chance) {
            return new Granules(0.85, 0.12, 0.38, 0.8, chance);
        }
    }

    private static float free(MetaphaseCell cell, float u, float v, float d, Ink ink) {
        return Targets.free(cell, u, v, d, ink);
    }

    /** Coarse grains and a few short threads, crowded about the nucleus and ever fewer toward the edge. */
    record Mitochondria() implements Target {
        @Override
        public Substance.Matter interphase(InterphaseCell cell, Chance chance) {
            float bright = chance.near(1.5, 2);
            var near = new Granules(1.15, 0.2, 0.55, 0.85, chance);
            var far = new Granules(1.5, 0.18, 0.5, 0.5, chance);
            var threads = new Threads(chance);
            var noise = cell.noise();
            float uneven = chance.near(1.5, 4);
            return (u, v, d, ink) -> {
                float n = cell.nucleus().inside(u, v) + uneven * noise.rough(u * 0.1f, v * 0.1f, 3);
                float bare = 1 - ink.within(cell.nucleus().inside(u, v) + 0.1f, 1.4f);
                float dense = Steps.smooth(-6, -0.2f, n);
                float thin = Steps.smooth(-11, -2, n);
                float thick = ink.within(d - 0.4f, 3);
                float x = u + 0.8f * noise.at(u * 0.4f + 20, v * 0.4f);
                float y = v + 0.8f * noise.at(u * 0.4f, v * 0.4f + 50);
                float sharp = 0.55f + 0.45f * noise.at(u * 0.16f + 70, v * 0.16f);
                float soft = 1.5f - 0.9f * sharp;
                float grains =
                        dense * (0.7f * near.cover(x, y, soft, ink) + 0.85f * threads.at(0.7f * u, 0.7f * v, 0.22f))
                                + (0.12f + 0.42f * thin) * far.cover(x, 1.4f * y, soft, ink)
                                + 0.4f * thin * threads.at(0.7f * v, 0.7f * u, 0.18f);
                float below = (0.06f + 0.3f * dense) * (1 + 0.7f * noise.rough(u * 0.2f + 30, v * 0.2f, 2));
                float over = 0.05f * ink.within(n, 1.2f);
                ink.shine(GREEN, thick * (bright * (bare * (0.35f + 0.75f * sharp) * grains + over) + below * bare));
            };
        }

        @Override
        public Substance.Matter metaphase(MetaphaseCell cell, Chance chance) {
            float bright = chance.near(1.1, 1.5);
            var grains = new Granules(1.15, 0.22, 0.52, 0.8, chance);
            var threads = new Threads(chance);
            return (u, v, d, ink) -> {
                float texture = 0.6f * grains.cover(u, v, 0.9f, ink) + 0.5f * threads.at(u, v, 0.26f);
                ink.shine(
                        GREEN,
                        free(cell, u, v, d, ink)
                                * (bright * texture + 0.2f)
                                * (1 + 0.4f * cell.noise().rough(u * 0.2f, v * 0.2f, 2)));
            };
        }
    }

    /** Short, bent and lying over each other. */
    private static final class Threads {

        private final Noise one;
        private final Noise other;

        Threads(Chance chance) {
            one = new Noise(chance);
            other = new Noise(chance);
        }

        /** @param wide how much of the plane they cover */
        float at(float u, float v, float wide) {
            float first = thread(one.rough(u * 0.5f, v * 0.5f, 2), wide)
                    * Steps.smooth(-0.1f, 0.3f, other.at(u * 0.8f, v * 0.8f));
            float second = thread(other.rough(u * 0.6f + 13, v * 0.6f, 2), wide)
                    * Steps.smooth(-0.15f, 0.3f, one.at(u * 0.9f + 5, v * 0.9f));
            return first + 0.85f * second * (1 - 0.6f * first);
        }

        private static float thread(float off, float wide) {
            return Steps.smooth(wide, 0, Math.abs(off));
        }
    }
}
