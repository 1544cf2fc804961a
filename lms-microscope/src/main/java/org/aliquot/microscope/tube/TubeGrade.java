package org.aliquot.microscope.tube;

import java.util.List;
import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.bench.Shown;
import org.aliquot.microscope.bench.Sight;
import org.aliquot.microscope.bench.Tint;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Size;

/** How strongly red cells agglutinate in a tube, after the button was shaken loose. */
public enum TubeGrade implements Sight {
    NEGATIVE(
            new Agglutinates.Look(0, new Size(1, 1), 0.92),
            "tube-agglutination-0",
            "no agglutination in a tube (0)",
            "Evenly red and turbid, without clumps",
            "tube-agglutination-1"),
    ONE(
            new Agglutinates.Look(150, new Size(0.14, 0.34), 0.72),
            "tube-agglutination-1",
            "1+ agglutination in a tube",
            "Many small clumps in a turbid, reddish background",
            "tube-agglutination-0",
            "tube-agglutination-2"),
    TWO(
            new Agglutinates.Look(58, new Size(0.45, 0.85), 0.13),
            "tube-agglutination-2",
            "2+ agglutination in a tube",
            "Medium-sized clumps in a clear background",
            "tube-agglutination-1",
            "tube-agglutination-3"),
    THREE(
            new Agglutinates.Look(8, new Size(1.4, 2.6), 0.05),
            "tube-agglutination-3",
            "3+ agglutination in a tube",
            "Several large clumps in a clear background",
            "tube-agglutination-2",
            "tube-agglutination-4"),
    FOUR(
            new Agglutinates.Look(1, new Size(5, 6.4), 0.03),
            "tube-agglutination-4",
            "4+ agglutination in a tube",
            "One solid clump in a clear background",
            "tube-agglutination-3",
            "tube-agglutination-0");

    private static final float RADIUS = 6;
    private static final float LENGTH = 75;
    private static final float BOTTOM = 33;
    private static final Scene.Frame WHOLE = new Scene.Frame(0, 0, 38);
    private static final Scene.Frame CLOSE = new Scene.Frame(5.5, 9, 28);
    private static final Tint GLASS = new Tint(0.8f, 0.8f, 0.8f);

    private final Agglutinates.Look look;
    private final Shown shown;

    TubeGrade(Agglutinates.Look look, String id, String words, String features, String... lookAlikes) {
        this.look = look;
        shown = new Shown(
                new Facts(id, words, new Size(12, 12), features, List.of(lookAlikes), Book.FUNG.title()),
                "",
                "The lower ends of two tubes after centrifugation and gentle shaking: the test on the right, a negative control"
                        + " on the left.",
                this::rack);
    }

    private Rack rack(long seed) {
        var chance = new Chance(seed);
        return new Rack(
                List.of(
                        new Vessel(10.5f, BOTTOM, RADIUS, LENGTH, GLASS, new Agglutinates(NEGATIVE.look, chance)),
                        new Vessel(27, BOTTOM, RADIUS, LENGTH, GLASS, new Agglutinates(look, chance))),
                chance.next(),
                WHOLE,
                CLOSE);
    }

    @Override
    public Shown shown() {
        return shown;
    }
}
