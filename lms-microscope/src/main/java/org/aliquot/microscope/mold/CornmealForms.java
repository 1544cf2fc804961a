package org.aliquot.microscope.mold;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.optics.Blob;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Dyes;
import org.aliquot.microscope.optics.Group;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Moved;
import org.aliquot.microscope.optics.Noise;
import org.aliquot.microscope.optics.Shape;
import org.aliquot.microscope.optics.Steps;
import org.aliquot.microscope.optics.Substance;
import org.aliquot.microscope.optics.Tube;
import org.aliquot.microscope.optics.YeastThread;
import org.aliquot.microscope.optics.YeastThread.Cells;
import org.aliquot.microscope.optics.YeastThread.Joint;

/** Yeasts that grow out under a cover glass. */
final class CornmealForms {

    private static final double FULL = 2 * StrictMath.PI;

    /** So far it goes from the middle, beyond the edges of a picture, as a share of what is counted. */
    private static final double BEYOND = 1.07;

    /** µm that may hang on it there. */
    private static final double BRANCH = 33;

    /** What is counted as one reaches so far across its thread, as a share of its length. */
    private static final double ACROSS = 0.62;

    private CornmealForms() {}

    static Body albicans(Individual one) {
        var chance = one.chance();
        var plan = new Plan(one, Walls.blue(chance).filled(chance.between(0.14, 0.26)), chance);
        plan.grow(new Cells(chance.between(1.2, 1.6), chance.between(0.68, 0.86), 17, 30), one.size() * BEYOND);
        plan.grapes(plan.middle(), 4 + chance.below(5), 2.6, 3.9, 0.94);
        boolean borne = false;
        for (Joint at : plan.joints()) {
            if (chance.happens(0.7)) {
                Joint tip = plan.branch(at, chance.between(9, 26));
                if (plan.holds(tip, 13) && chance.happens(0.62)) {
                    plan.spores(tip);
                    borne = true;
                }
            }
            if (chance.happens(0.85)) {
                plan.grapes(at, 5 + chance.below(11), 2.6, 3.9, 0.94);
            }
        }
        if (!borne) {
            plan.spores(plan.branch(plan.middle(), chance.between(7, 12)));
        }
        return plan.body();
    }

    static Body others(Individual one) {
        var chance = one.chance();
        var plan = new Plan(one, Walls.blue(chance).filled(chance.between(0.16, 0.3)), chance);
        plan.grow(new Cells(chance.between(1.3, 1.7), chance.between(0.42, 0.6), 12, 22), one.size() * BEYOND);
        plan.grapes(plan.middle(), 2 + chance.below(3), 3, 5, 0.7);
        for (Joint at : plan.joints()) {
            if (chance.happens(0.75)) {
                Joint tip = plan.branch(at, chance.between(10, 28));
                plan.grapes(tip, 1 + chance.below(3), 3, 4.6, 0.72);
            }
            plan.grapes(at, 1 + chance.below(5), 3, 5, 0.7);
        }
        return plan.body();
    }

    /** What else grows there: threads and buds that tell nothing. */
    static Body strand(Individual one) {
        var chance = new Chance(one.seed() + 1);
        double size = one.size();
        var walls = Walls.blue(chance).filled(chance.between(0.12, 0.24)).times(chance.between(0.6, 0.95));
        var plan = new Plan(one, walls, chance);
        plan.grow(new Cells(chance.between(1.1, 1.6), chance.between(0.5, 0.8), 13, 26), size / 2);
        for (Joint at : plan.joints()) {
            if (chance.happens(0.4)) {
                plan.branch(at, chance.between(12, 45));
            }
            if (chance.happens(0.45)) {
                plan.grapes(at, 1 + chance.below(4), 2.7, 4, 0.88);
            }
        }
        return Group.within(
                new Substance(plan.threads.getFirst().tube(), size / 2 + 1, (_, _, _, _) -> {}), List.of(plan.drawn()));
    }

    /** The agar: clouds, and grit of the meal. */
    static Body agar(Individual one) {
        var chance = one.chance();
        double size = one.size();
        var noise = new Noise(chance);
        var shape = Blob.oval(size, chance.between(0.5, 1), 0.2, chance);
        float deep = chance.near(0.03, 0.16) * (size < 9 ? 1.8f : 1);
        return new Substance(
                shape,
                size * 0.7,
                (u, v, d, ink) -> ink.absorb(
                        Dyes.GRAY_BLUE,
                        deep
                                * Steps.smooth(0, (float) size * 0.3f, d)
                                * (1 + 0.8f * noise.rough(u * 0.12f, v * 0.12f, 4))));
    }

    private record Bud(double x, double y, double angle, double size) {

        double far(Bud other) {
            return StrictMath.hypot(other.x - x, other.y - y);
        }
    }

    /** One piece of a mycelium while it grows. */
    private static final class Plan {

        private final double size;
        private final Walls walls;
        private final Chance chance;
        private final Growth growth;
        private final List<YeastThread> threads = new ArrayList<>();
        private final List<Joint> joints = new ArrayList<>();
        private Cells cells = new Cells(1, 1, 1, 1);

        Plan(Individual one, Walls walls, Chance chance) {
            this.size = one.size();
            this.walls = walls;
            this.chance = chance;
            this.growth = new Growth(chance);
        }

        /** From the middle beyond both edges. */
        void grow(Cells like, double far) {
            cells = like;
            var middle = new Joint(chance.between(-5, 5), chance.between(-5, 5), chance.between(-0.15, 0.15));
            var back = new Joint(middle.x(), middle.y(), middle.heading() + FULL / 2);
            threads.add(YeastThread.from(middle, far, cells, chance));
            threads.add(YeastThread.from(back, far, cells, chance));
            joints.add(middle);
            for (var thread : threads) {
                thread.joints().stream()
                        .filter(at -> StrictMath.hypot(at.x(), at.y()) < far - BRANCH)
                        .forEach(joints::add);
            }
            growth.name("Thread, narrowed where cells meet", Shape.circle(middle.x(), middle.y(), 1));
        }

        /** Where cells of the thread meet, from the middle outward. */
        List<Joint> joints() {
            return joints;
        }

        Joint middle() {
            return joints.getFirst();
        }

        /** Whether so much about it lies within what is counted. */
        boolean holds(Joint at, double room) {
            return StrictMath.hypot(at.x(), at.y() / ACROSS) < size / 2 - room;
        }

        /** Its tip. */
        Joint branch(Joint at, double length) {
            double side = chance.happens(0.5) ? 1 : -1;
            var root = new Joint(at.x(), at.y(), at.heading() + side * chance.between(0.45, 1.15));
            var thread = YeastThread.from(root, length, cells.finer(chance.between(0.75, 0.95)), chance);
            threads.add(thread);
            return thread.last();
        }

        /** Buds in a heap at a place, each on the thread or on another bud. */
        void grapes(Joint at, int number, double low, double high, double round) {
            List<Bud> heap = new ArrayList<>();
            for (int tried = 0; heap.size() < number && tried < 6 * number; tried++) {
                double own = chance.between(low, high);
                var next = bud(at, heap, own);
                if (heap.stream().allMatch(other -> other.far(next) > (other.size() + own) * 0.41)) {
                    heap.add(next);
                    growth.conidium(
                            next.x(), next.y(), next.angle(), own, own * chance.between(round - 0.1, round + 0.06));
                }
            }
        }

        private Bud bud(Joint at, List<Bud> heap, double own) {
            if (heap.size() < 3 || chance.happens(0.35)) {
                double angle = at.heading() + (chance.happens(0.5) ? 1 : -1) * chance.between(0.7, 2.2);
                double along = chance.between(-1.8, 1.8);
                double far = cells.half() * 0.9 + own * 0.45;
                return new Bud(
                        at.x() + along * StrictMath.cos(at.heading()) + far * StrictMath.cos(angle),
                        at.y() + along * StrictMath.sin(at.heading()) + far * StrictMath.sin(angle),
                        angle,
                        own);
            }
            Bud parent = heap.get(chance.below(heap.size()));
            double angle = parent.angle() + chance.between(-1.2, 1.2);
            double far = (parent.size() + own) * 0.47;
            return new Bud(
                    parent.x() + far * StrictMath.cos(angle), parent.y() + far * StrictMath.sin(angle), angle, own);
        }

        /** One at the tip of a thread, or two or three beside each other, each on a small cell. */
        void spores(Joint tip) {
            int number = chance.happens(0.62) ? 1 : 2 + chance.below(2);
            double heading = tip.heading() - (number - 1) * 0.5;
            for (int i = 0; i < number; i++) {
                spore(tip, heading + i * 1.05 + chance.between(-0.15, 0.15));
            }
        }

        private void spore(Joint tip, double heading) {
            double round = chance.between(8.2, 11.8);
            double stem = chance.between(1.8, 3);
            double off = round / 2 + stem;
            double x = tip.x() + off * StrictMath.cos(heading);
            double y = tip.y() + off * StrictMath.sin(heading);
            threads.add(new YeastThread(
                    Tube.straight(tip.x(), tip.y(), heading, stem, cells.half() * 0.8, cells.half() * 1.05),
                    List.of(new Joint(tip.x(), tip.y(), heading))));
            var whole = Blob.oval(round, chance.between(0.88, 0.99), 0.03, chance);
            var within = Blob.oval(round * chance.between(0.66, 0.76), chance.between(0.86, 0.98), 0.06, chance)
                    .placed(chance.between(-0.3, 0.3), chance.between(-0.3, 0.3), 0);
            growth.name("Chlamydospore with a thick wall", Shape.circle(x, y, round / 2));
            growth.add(new Moved(new Substance(whole, round / 2 + 2, thick(within)), x, y, heading));
        }

        /** A wall that hardly takes the dye around plasm that is full of grains. */
        private Substance.Matter thick(Shape within) {
            var noise = new Noise(chance);
            float full = chance.near(0.5, 1);
            float wall = chance.near(0.09, 0.17);
            float line = chance.near(0.3, 0.5);
            return (u, v, d, ink) -> {
                float deep = within.inside(u, v);
                float patch = 0.8f * noise.rough(u * 0.4f, v * 0.4f, 4);
                ink.absorb(walls.outer(), line * (1 + 0.6f * patch) * Substance.line(d - 0.35f, 0.7f));
                ink.absorb(walls.inner(), wall * ink.within(d, 0.6f));
                ink.absorb(walls.inner(), full * ink.within(deep, 0.9f) * Math.max(0.25f, 0.9f + patch));
                ink.retard(0.16f * Substance.dome(d, 2.2f));
            };
        }

        private Hypha threads() {
            return new Hypha(threads.stream().map(YeastThread::tube).toList(), walls, 0, chance);
        }

        private Body septa() {
            List<Body> septa = new ArrayList<>();
            for (var thread : threads) {
                for (var at : thread.joints().subList(0, thread.joints().size() - 1)) {
                    var round = Shape.circle(0, 0, cells.half() * cells.pinch());
                    septa.add(new Moved(
                            new Substance(round, 2, (u, _, d, ink) -> walls.septum(u, d, ink)),
                            at.x(),
                            at.y(),
                            at.heading()));
                }
            }
            return Group.of(septa);
        }

        Body drawn() {
            growth.add(threads());
            growth.add(septa());
            return growth.within(size, ACROSS, walls.filled(walls.fill() * 1.5));
        }

        Body body() {
            growth.nameConidium("Blastoconidia where cells meet");
            return drawn();
        }
    }
}
