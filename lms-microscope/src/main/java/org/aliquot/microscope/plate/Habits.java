package org.aliquot.microscope.plate;

import org.aliquot.microscope.bench.Tint;
import org.aliquot.microscope.optics.Size;

/** How the strains grow. */
final class Habits {

    static final Habit AUREUS = Habit.of(
                    new Size(2, 3),
                    Profile.LOW,
                    0.12,
                    Coat.of(new Tint(0.95f, 0.86f, 0.58f), new Tint(0.9f, 0.77f, 0.48f), 0.97, 0.9)
                            .hearted(0.4),
                    new Effect(Change.LYSED, 0.8, 0.9, 0.9))
            .wavy(0.06, 2.2);

    static final Habit WHITE = Habit.of(
                    new Size(1.4, 3),
                    Profile.LOW,
                    0.1,
                    Coat.of(new Tint(0.9f, 0.885f, 0.855f), new Tint(0.8f, 0.76f, 0.73f), 0.93, 0.9)
                            .hearted(0.45))
            .wavy(0.07, 2.2);

    static final Habit PYOGENES = Habit.of(
            new Size(0.5, 0.9),
            Profile.CONVEX,
            0.32,
            Coat.of(new Tint(0.85f, 0.84f, 0.8f), new Tint(0.58f, 0.55f, 0.49f), 0.74, 0.9),
            new Effect(Change.LYSED, 1.15, 0.34, 1).melting(0.8));

    static final Habit AGALACTIAE = Habit.of(
            new Size(1.1, 1.8),
            Profile.FLAT,
            0.2,
            Coat.of(new Tint(0.9f, 0.87f, 0.83f), new Tint(0.8f, 0.74f, 0.7f), 0.78, 0.8),
            new Effect(Change.LYSED, 0.35, 1.1, 0.72));

    static final Habit PNEUMONIAE = Habit.of(
            new Size(0.9, 1.5),
            Profile.DIMPLED,
            0.3,
            Coat.of(new Tint(0.46f, 0.42f, 0.27f), new Tint(0.64f, 0.59f, 0.43f), 0.78, 0.8),
            new Effect(Change.GREENED, 0.9, 0.9, 0.92));

    static final Habit VIRIDANS = Habit.of(
            new Size(0.5, 0.9),
            Profile.CONVEX,
            0.42,
            Coat.of(new Tint(0.8f, 0.78f, 0.7f), new Tint(0.66f, 0.62f, 0.5f), 0.8, 0.65),
            new Effect(Change.GREENED, 0.7, 0.7, 0.88));

    static final Habit ENTEROCOCCUS = Habit.of(
                    new Size(1.1, 1.8),
                    Profile.LOW,
                    0.13,
                    Coat.of(new Tint(0.86f, 0.84f, 0.8f), new Tint(0.7f, 0.65f, 0.61f), 0.88, 0.85)
                            .hearted(0.3))
            .wavy(0.06, 2.2);

    static final Habit BACILLUS = Habit.of(
                    new Size(4.5, 8),
                    Profile.FLAT,
                    0.1,
                    Coat.of(new Tint(0.84f, 0.81f, 0.75f), new Tint(0.76f, 0.71f, 0.65f), 0.93, 0.06)
                            .rough(0.022),
                    new Effect(Change.LYSED, 1.6, 0.9, 0.9))
            .wavy(0.13, 4);

    static final Habit PSEUDOMONAS = Habit.of(
                    new Size(3, 6),
                    Profile.UMBONATE,
                    0.1,
                    Coat.of(new Tint(0.47f, 0.5f, 0.42f), new Tint(0.52f, 0.53f, 0.46f), 0.9, 0.5)
                            .rough(0.015)
                            .metallic(0.55),
                    new Effect(Change.PIGMENTED, 2.2, 2.6, 0.5),
                    new Effect(Change.LYSED, 0.7, 0.9, 0.6))
            .wavy(0.17, 6);

    static final Habit COLI = Habit.of(
            new Size(2, 3.2),
            Profile.CONVEX,
            0.16,
            Coat.of(new Tint(0.72f, 0.16f, 0.32f), new Tint(0.83f, 0.33f, 0.46f), 0.93, 0.3),
            new Effect(Change.ACID, 1.5, 2.6, 0.6),
            new Effect(Change.HAZY, 1.1, 1.2, 0.75));

    static final Habit KLEBSIELLA = Habit.of(
            new Size(3.4, 5),
            Profile.DOME,
            0.2,
            Coat.of(new Tint(0.87f, 0.5f, 0.58f), new Tint(0.93f, 0.66f, 0.68f), 0.92, 1),
            new Effect(Change.ACID, 1.2, 2.4, 0.5));

    static final Habit COLORLESS = Habit.of(
            new Size(1.8, 2.8),
            Profile.CONVEX,
            0.11,
            Coat.of(new Tint(0.87f, 0.76f, 0.64f), new Tint(0.83f, 0.68f, 0.56f), 0.72, 0.6));

    static final Habit GREEN = Habit.of(
                    new Size(2.4, 4.2),
                    Profile.FLAT,
                    0.08,
                    Coat.of(new Tint(0.6f, 0.62f, 0.44f), new Tint(0.72f, 0.67f, 0.5f), 0.75, 0.35)
                            .rough(0.008),
                    new Effect(Change.PIGMENTED, 1.8, 4.5, 0.42))
            .wavy(0.11, 3);

    static final Habit HAEMOPHILUS = Habit.of(
            new Size(1, 1.7),
            Profile.CONVEX,
            0.2,
            Coat.of(new Tint(0.68f, 0.62f, 0.56f), new Tint(0.57f, 0.48f, 0.41f), 0.66, 0.7));

    static final Habit GONOCOCCUS = Habit.of(
            new Size(0.5, 1),
            Profile.CONVEX,
            0.3,
            Coat.of(new Tint(0.85f, 0.81f, 0.75f), new Tint(0.7f, 0.63f, 0.56f), 0.82, 1));

    static final Habit SALMONELLA = Habit.of(
            new Size(2, 3.2),
            Profile.CONVEX,
            0.18,
            Coat.of(new Tint(0.06f, 0.045f, 0.05f), new Tint(0.93f, 0.42f, 0.36f), 0.93, 0.6)
                    .hearted(0.3));

    static final Habit SHIGELLA = Habit.of(
            new Size(1.5, 2.5),
            Profile.CONVEX,
            0.18,
            Coat.of(new Tint(0.8f, 0.28f, 0.28f), new Tint(0.85f, 0.4f, 0.36f), 0.62, 0.6));

    static final Habit YELLOW = Habit.of(
                    new Size(2, 3),
                    Profile.FLAT,
                    0.12,
                    Coat.of(new Tint(0.93f, 0.83f, 0.47f), new Tint(0.95f, 0.87f, 0.58f), 0.97, 0.2),
                    new Effect(Change.ACID, 2.2, 4.6, 0.92),
                    new Effect(Change.HAZY, 0.7, 1.3, 0.8))
            .wavy(0.06, 4);

    static final Habit SALTED_AUREUS = Habit.of(
            new Size(1.5, 2.5),
            Profile.LOW,
            0.13,
            Coat.of(new Tint(0.95f, 0.76f, 0.35f), new Tint(0.9f, 0.66f, 0.22f), 0.97, 0.9),
            new Effect(Change.ACID, 2.8, 5, 0.97));

    static final Habit SALTED_WHITE = Habit.of(
            new Size(0.9, 1.7),
            Profile.LOW,
            0.13,
            Coat.of(new Tint(0.92f, 0.72f, 0.7f), new Tint(0.86f, 0.55f, 0.54f), 0.93, 0.8));

    private Habits() {}
}
