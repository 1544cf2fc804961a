package org.aliquot.microscope.fluorescence;

import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Glow;
import org.aliquot.microscope.optics.Granules;
import org.aliquot.microscope.optics.Ink;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;

/** Antigens of the nucleus. */
final class Targets {

    private static final Glow GREEN = Glow.FLUORESCEIN;
    /** Of the distance to an edge in µm: where the glow of what is round and thick ends. */
    private static final float SOFT = 0.9f;

    private Targets() {}

    /** What no antibody binds to is dull: the cytoplasm a little, thicker about the nucleus. */
    static float dull(Noise noise, float u, float v, float d, Ink ink) {
        float thick = Steps.smooth(0, 7, d);
        return ink.within(d, 1.4f) * (0.035f + 0.05f * thick) * (1 + 0.5f * noise.rough(u * 0.35f, v * 0.35f, 3));
    }

    /** Of the nucleus and its chromosomes. */
    record Everywhere(boolean speckled) implements Target {

        @Override
        public Substance.Matter interphase(InterphaseCell cell, Chance chance) {
            float bright = chance.near(0.95, 1.3);
            float hollow = chance.near(0, 0.22);
            var coarse = new Granules(1.15, 0.12, 0.5, 0.85, chance);
            var fine = new Granules(0.7, 0.1, 0.32, 0.95, chance);
            var noise = cell.noise();
            return (u, v, d, ink) -> {
                float n = cell.nucleus().inside(u, v);
                float within = ink.within(n, speckled ? SOFT : 1.5f * SOFT);
                float texture = speckled
                        ? 0.34f + 0.5f * coarse.cover(u, v, 0.45f, ink) + 0.42f * fine.cover(u, v, 0.4f, ink)
                        : 0.95f + 0.2f * noise.rough(u * 0.35f, v * 0.35f, 3) + 0.05f * Substance.dome(n, 6);
                float nucleolus = ink.within(cell.nucleoli().inside(u, v), 1.2f);
                float rim = 1 + 0.1f * Substance.line(n - 0.8f, 1);
                float amount = bright * within * texture * rim * (1 - (speckled ? 0.45f : hollow) * nucleolus);
                ink.shine(GREEN, amount + dull(noise, u, v, d, ink));
            };
        }

        @Override
        public Substance.Matter metaphase(MetaphaseCell cell, Chance chance) {
            float bright = chance.near(1.7, 2.3);
            var coarse = new Granules(1.15, 0.2, 0.52, 0.9, chance);
            var noise = cell.noise();
            return (u, v, d, ink) -> {
                float within = ink.within(cell.chromosomes().inside(u, v), SOFT);
                float texture = speckled
                        ? 0.55f + 0.5f * coarse.cover(u, v, 0.45f, ink)
                        : 1 + 0.12f * noise.rough(u * 0.6f + 5, v * 0.6f, 2);
                ink.shine(GREEN, bright * within * texture + 1.2f * dull(noise, u, v, d, ink));
            };
        }
    }

    /** Of the nucleus but not of chromosomes: set free in the whole cell when it divides. */
    record Grains(boolean coarse) implements Target {

        @Override
        public Substance.Matter interphase(InterphaseCell cell, Chance chance) {
            float bright = chance.near(0.95, 1.3) * (coarse ? 1.2f : 0.8f);
            var large =
                    coarse ? new Granules(1.45, 0.3, 0.7, 0.9, chance) : new Granules(0.8, 0.12, 0.34, 0.95, chance);
            var small = coarse ? new Granules(1.05, 0.18, 0.5, 0.7, chance) : new Granules(0.62, 0.1, 0.3, 0.9, chance);
            float diffuse = coarse ? 0.12f : 0.3f;
            float lumpy = coarse ? 0.32f : 0;
            var noise = cell.noise();
            return (u, v, d, ink) -> {
                float within = ink.within(cell.nucleus().inside(u, v) - 0.2f, SOFT);
                float hollow = 1 - 0.8f * ink.within(cell.nucleoli().inside(u, v) + 0.1f, 1.5f);
                float x = u + lumpy * noise.at(u * 0.55f + 7, v * 0.55f);
                float y = v + lumpy * noise.at(u * 0.55f, v * 0.55f + 7);
                float texture = diffuse
                        + 0.95f * large.cover(x, y, coarse ? 0.7f : 0.4f, ink)
                        + (coarse ? 0.45f : 0.22f) * small.cover(x, y, 0.4f, ink);
                ink.shine(GREEN, bright * within * hollow * texture + dull(noise, u, v, d, ink));
            };
        }

        @Override
        public Substance.Matter metaphase(MetaphaseCell cell, Chance chance) {
            float bright = chance.near(0.34, 0.5);
            var grains = new Granules(coarse ? 1.1 : 0.75, 0.15, coarse ? 0.48 : 0.32, 0.9, chance);
            return (u, v, d, ink) -> {
                float free = free(cell, u, v, d, ink);
                float texture = 0.55f + 0.8f * grains.cover(u, v, 0.45f, ink);
                ink.shine(GREEN, bright * free * texture);
            };
        }
    }

    /** 1 in the cell around the chromosomes, nearly 0 where they lie. */
    static float free(MetaphaseCell cell, float u, float v, float d, Ink ink) {
        float held = 1 - 0.9f * ink.within(cell.chromosomes().inside(u, v), 1);
        return held
                * ink.within(d, 1.6f)
                * (0.6f + 0.4f * Steps.smooth(0, 5, d))
                * (1 + 0.25f * cell.noise().rough(u * 0.3f, v * 0.3f, 2));
    }

    /** Of the centromeres: so many points, on a line when the cell divides. */
    record Centromeres() implements Target {

        @Override
        public Substance.Matter interphase(InterphaseCell cell, Chance chance) {
            var dots = Dots.in(
                    cell.nucleus(),
                    cell.length() / 2,
                    cell.length() / 2,
                    40 + chance.below(14),
                    0.16,
                    0.3,
                    1.2,
                    chance);
            return points(cell, dots, chance.near(2.1, 2.8));
        }

        @Override
        public Substance.Matter metaphase(MetaphaseCell cell, Chance chance) {
            double half = cell.length() / 2 - 0.2;
            float wide = (float) cell.half() - 0.75f;
            var line = cell.edgewise()
                    ? (Shape) (u, v) -> wide - Math.abs(v + 0.5f * cell.noise().at(u * 0.2f, 3))
                    : cell.chromosomes();
            var dots = Dots.in(
                    line,
                    half,
                    cell.edgewise() ? cell.half() : half,
                    44,
                    0.16,
                    0.3,
                    cell.edgewise() ? 0.62 : 1,
                    chance);
            float bright = chance.near(2.3, 3);
            var noise = cell.noise();
            return (u, v, d, ink) -> ink.shine(GREEN, bright * dots.at(u, v) + 1.1f * dull(noise, u, v, d, ink));
        }
    }

    private static Substance.Matter points(InterphaseCell cell, Dots dots, float bright) {
        var noise = cell.noise();
        return (u, v, d, ink) -> {
            float nucleus = ink.within(cell.nucleus().inside(u, v), SOFT);
            ink.shine(GREEN, bright * dots.at(u, v) * nucleus + dull(noise, u, v, d, ink) + 0.03f * nucleus);
        };
    }

    /** Of bodies in the nucleus that are no nucleoli; gone when the cell divides. */
    record NuclearDots() implements Target {

        @Override
        public Substance.Matter interphase(InterphaseCell cell, Chance chance) {
            var dots = Dots.in(
                    cell.nucleus(), cell.length() / 2, cell.length() / 2, 6 + chance.below(13), 0.24, 0.62, 2, chance);
            return points(cell, dots, chance.near(1.9, 2.6));
        }

        @Override
        public Substance.Matter metaphase(MetaphaseCell cell, Chance chance) {
            return empty(cell);
        }
    }

    static Substance.Matter empty(MetaphaseCell cell) {
        return (u, v, d, ink) -> ink.shine(GREEN, 0.12f * free(cell, u, v, d, ink));
    }

    /** Of the nucleoli. */
    record Nucleoli() implements Target {

        @Override
        public Substance.Matter interphase(InterphaseCell cell, Chance chance) {
            float bright = chance.near(1.5, 2.2);
            float faint = chance.near(0.05, 0.14);
            var noise = cell.noise();
            return (u, v, d, ink) -> {
                float nucleus = ink.within(cell.nucleus().inside(u, v), SOFT);
                float body = ink.within(cell.nucleoli().inside(u, v) + 0.25f * noise.at(u * 0.7f, v * 0.7f), 1);
                float texture = 1 + 0.22f * noise.rough(u * 0.8f, v * 0.8f, 2);
                ink.shine(GREEN, nucleus * (bright * body * texture + faint) + dull(noise, u, v, d, ink));
            };
        }

        @Override
        public Substance.Matter metaphase(MetaphaseCell cell, Chance chance) {
            float bright = chance.near(0.2, 0.32);
            return (u, v, d, ink) -> ink.shine(GREEN, bright * free(cell, u, v, d, ink));
        }
    }

    /** Of the envelope of the nucleus, which is gone when the cell divides. */
    record Envelope() implements Target {

        @Override
        public Substance.Matter interphase(InterphaseCell cell, Chance chance) {
            float bright = chance.near(1.05, 1.5);
            float veil = chance.near(0.18, 0.34);
            var noise = cell.noise();
            return (u, v, d, ink) -> {
                float n = cell.nucleus().inside(u, v);
                float nucleus = ink.within(n, SOFT);
                float line = Substance.line(n - 0.55f, 0.85f) * (0.85f + 0.3f * noise.at(u * 0.25f, v * 0.25f));
                float fold = 0.35f * Math.max(0, 1 - 7 * Math.abs(noise.at(u * 0.11f + 9, v * 0.11f)));
                float texture = 1 + 0.3f * noise.rough(u * 0.5f, v * 0.5f, 2) + fold;
                ink.shine(GREEN, bright * line + veil * nucleus * texture + dull(noise, u, v, d, ink));
            };
        }

        @Override
        public Substance.Matter metaphase(MetaphaseCell cell, Chance chance) {
            float bright = chance.near(0.2, 0.34);
            return (u, v, d, ink) -> ink.shine(GREEN, bright * free(cell, u, v, d, ink));
        }
    }

    /** None. */
    record Nothing() implements Target {

        @Override
        public Substance.Matter interphase(InterphaseCell cell, Chance chance) {
            float nuclear = chance.happens(0.3) ? chance.near(0.2, 0.35) : chance.near(-0.45, -0.25);
            float own = chance.near(1.9, 2.7);
            var noise = cell.noise();
            return (u, v, d, ink) -> {
                float nucleus = ink.within(cell.nucleus().inside(u, v), 1.6f);
                float nucleolus = ink.within(cell.nucleoli().inside(u, v), 1.6f);
                ink.shine(
                        Glow.DULL, own * dull(noise, u, v, d, ink) * (1 + nuclear * nucleus) * (1 + 0.15f * nucleolus));
            };
        }

        @Override
        public Substance.Matter metaphase(MetaphaseCell cell, Chance chance) {
            var noise = cell.noise();
            return (u, v, d, ink) -> {
                float plate = ink.within(cell.chromosomes().inside(u, v), 1.4f);
                ink.shine(Glow.DULL, 2.9f * dull(noise, u, v, d, ink) * (1 - 0.5f * plate));
            };
        }
    }
}
