package org.aliquot.microscope.blood;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Speck;
import org.aliquot.microscope.optics.Substance;
import org.aliquot.microscope.optics.Tube;

/** Microfilariae from head to tail: a tube in a sheath, with a column of nuclei. */
final class MicrofilariaForms {

    /**
     * What tells one from the others. All are µm.
     *
     * @param length from head to tail
     * @param half half the width
     * @param head space without nuclei
     * @param bare way to the tip that the column does not reach
     * @param pitch from one row of nuclei to the next
     * @param single ways from the tip to nuclei that lie alone
     */
    private record Sort(double length, double half, double head, double bare, double pitch, List<Double> single) {}

    /** How its sheath looks, and how far it goes on before and behind. */
    private record Sheath(Dye dye, double line, double fill, double before, double behind) {}

    private static final int TRIES = 160;
    private static final double FULL = 2 * StrictMath.PI;
    private static final Dye PLASMA = Dyes.RNA_BLUE.mixed(Dyes.LILAC_GRANULE, 0.55);
    private static final Dye NUCLEUS = Dyes.CHROMATIN.mixed(Dyes.RNA_BLUE, 0.15);
    private static final Dye PINK = Dyes.EOSIN.mixed(Dyes.CHROMATIN_RED, 0.35);

    private MicrofilariaForms() {}

    static Body wuchereria(Individual one) {
        var chance = one.chance();
        var sort =
                new Sort(chance.between(244, 290), chance.between(3.4, 3.9), chance.between(4, 6), 15, 2.6, List.of());
        return body(
                way(one.size(), sort, 1, chance),
                sort,
                new Sheath(Dyes.GRAY_BLUE, 0.2, -0.06, chance.between(6, 14), chance.between(8, 20)),
                chance);
    }

    static Body brugia(Individual one) {
        var chance = one.chance();
        var sort = new Sort(
                chance.between(178, 225),
                chance.between(2.5, 2.9),
                chance.between(9, 12),
                22,
                1.6,
                List.of(chance.between(10, 13), 1.3));
        return body(
                way(one.size(), sort, 2.2, chance),
                sort,
                new Sheath(PINK, 0.75, 0.3, chance.between(8, 18), chance.between(10, 24)),
                chance);
    }

    static Body loa(Individual one) {
        var chance = one.chance();
        var sort =
                new Sort(chance.between(230, 250), chance.between(3, 3.5), chance.between(4, 6), 0.9, 1.75, List.of());
        return body(
                way(one.size(), sort, 2, chance),
                sort,
                new Sheath(Dyes.GRAY_BLUE, 0.2, -0.06, chance.between(6, 14), chance.between(6, 14)),
                chance);
    }

    /** A line as long as it shall be that does not lie on itself, if there is one; kinks bend it more often. */
    private static Way way(double size, Sort sort, double kinks, Chance chance) {
        Way best = Way.of(size, bend(kinks, chance));
        double least = off(best, sort);
        for (int i = 1; i < TRIES; i++) {
            Way next = Way.of(size, bend(kinks, chance));
            double off = off(next, sort);
            if (off < least) {
                best = next;
                least = off;
            }
        }
        return best;
    }

    private static double off(Way way, Sort sort) {
        double close = Math.max(0, sort.half() * 5.5 - way.narrowest(Way.STEPS / 8)) / sort.half();
        return Math.abs(way.length() - sort.length()) / sort.length() + 3 * close;
    }

    private static DoubleUnaryOperator bend(double kinks, Chance chance) {
        double bow = chance.between(-5, 5);
        double slow = chance.between(3, 9);
        double first = chance.between(0, FULL);
        double waves = chance.between(0.6, 1.5);
        double quick = chance.between(1, 4) * (kinks - 1);
        double second = chance.between(0, FULL);
        double more = chance.between(2.5, 4.5);
        return share -> bow
                + slow * StrictMath.sin(FULL * waves * share + first)
                + quick * 3 * StrictMath.sin(FULL * more * share + second);
    }

    private static Body body(Way way, Sort sort, Sheath sheath, Chance chance) {
        var worm = new Tube(knots(way, sort));
        var skin = skin(way, sort, sheath);
        double reach = Math.max(worm.reach(), skin.reach()) + 1.5;
        var texture = new Noise(chance);
        float line = (float) sheath.line();
        float fill = (float) sheath.fill();
        var cover = new Substance(skin, reach, (u, v, d, ink) -> {
            ink.absorb(sheath.dye(), line * Substance.line(d - 0.25f, 0.45f) + fill * ink.within(d, 0.6f));
            ink.retard(0.03f * ink.within(d, 0.5f));
        });
        var plasma = new Substance(worm, reach, (u, v, d, ink) -> {
            float inside = ink.within(d, 0.6f);
            ink.absorb(PLASMA, inside * (0.42f + 0.12f * texture.rough(u * 0.5f, v * 0.5f, 2)));
            ink.retard(0.05f * inside);
        });
        return Group.within(
                new Speck(worm, new Speck.Look(PLASMA, 0, 0.4f, 0), reach),
                List.of(cover, plasma, new Column(nuclei(way, sort, chance), NUCLEUS, reach, chance)));
    }

    private static List<Tube.Knot> knots(Way way, Sort sort) {
        List<Tube.Knot> knots = new ArrayList<>();
        for (int i = 0; i <= Way.STEPS; i++) {
            knots.add(way.knot(i, 0, half(i / (double) Way.STEPS, sort)));
        }
        return knots;
    }

    /** Round at the head, and tapering over the last third; swollen where a nucleus lies alone. */
    private static double half(double share, Sort sort) {
        double fromHead = share * sort.length();
        double toTail = sort.length() - fromHead;
        double head = StrictMath.sqrt(Math.min(1, (fromHead + 1.5) / 9));
        double least = sort.bare() < 2 ? 0.4 : 0.16;
        double tail = least + (1 - least) * StrictMath.sqrt(Math.min(1, toTail / (0.36 * sort.length())));
        double swollen = sort.single().stream()
                .mapToDouble(at -> 0.35 * StrictMath.exp(-(toTail - at) * (toTail - at) / 6))
                .sum();
        return Math.max(0.45, sort.half() * head * tail + swollen);
    }

    /** Empty and collapsed beyond both ends. */
    private static Tube skin(Way way, Sort sort, Sheath sheath) {
        List<Tube.Knot> knots = new ArrayList<>();
        var first = way.knot(0, 0, 1);
        var last = way.knot(Way.STEPS, 0, 1);
        for (double far : new double[] {1, 0.6, 0.25}) {
            knots.add(beyond(
                    first, way.heading(0) + StrictMath.PI, far * sheath.before(), sort.half() * (0.95 - 0.55 * far)));
        }
        for (int i = 0; i <= Way.STEPS; i++) {
            double half = half(i / (double) Way.STEPS, sort);
            knots.add(way.knot(i, 0, Math.max(half + 0.45, sort.half() * 0.5)));
        }
        for (double far : new double[] {0.3, 0.7, 1}) {
            knots.add(beyond(last, way.heading(Way.STEPS), far * sheath.behind(), sort.half() * (0.5 - 0.2 * far)));
        }
        return new Tube(knots);
    }

    private static Tube.Knot beyond(Tube.Knot from, double heading, double far, double half) {
        return new Tube.Knot(from.x() + far * StrictMath.cos(heading), from.y() + far * StrictMath.sin(heading), half);
    }

    /** In rows, with gaps where the nerve ring and the excretory pore are. */
    private static List<Column.Nucleus> nuclei(Way way, Sort sort, Chance chance) {
        List<Column.Nucleus> nuclei = new ArrayList<>();
        double length = sort.length();
        double ring = chance.between(0.18, 0.22) * length;
        double pore = chance.between(0.28, 0.32) * length;
        for (double at = sort.head(); at < length - sort.bare(); at += sort.pitch() * chance.between(0.75, 1.25)) {
            if (Math.abs(at - ring) < 1.7 || Math.abs(at - pore) < 1.2) {
                continue;
            }
            double free = Math.max(0, half(at / length, sort) - 1);
            int row = free > 1.9 ? 3 : free > 1 ? 2 : 1;
            for (int i = 0; i < row; i++) {
                double aside = free * (2 * (i + chance.between(0.1, 0.9)) / row - 1);
                double radius = Math.min(0.95, 0.55 + 0.12 * free + chance.between(0.05, 0.25));
                double on = (at + sort.pitch() * chance.between(-0.4, 0.4)) / length;
                nuclei.add(nucleus(way, on, aside, radius, chance));
            }
        }
        for (double alone : sort.single()) {
            nuclei.add(nucleus(way, 1 - alone / length, 0, 0.85, chance));
        }
        return nuclei;
    }

    private static Column.Nucleus nucleus(Way way, double share, double aside, double radius, Chance chance) {
        var place = way.place(share, aside, radius);
        double along = way.heading((int) Math.min(Way.STEPS, share * Way.STEPS));
        return new Column.Nucleus(
                place.x(),
                place.y(),
                along + chance.between(-0.4, 0.4),
                radius * chance.between(1, 1.3),
                radius * 0.85);
    }
}
