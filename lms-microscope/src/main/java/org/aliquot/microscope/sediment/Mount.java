package org.aliquot.microscope.sediment;

import java.util.Map;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.CrossedPolars;
import org.aliquot.microscope.optics.Dye;
import org.aliquot.microscope.optics.Light;
import org.aliquot.microscope.optics.LowCondenser;
import org.aliquot.microscope.optics.PhaseContrast;
import org.aliquot.microscope.optics.Preparation;

/** How sediment is mounted and lit. */
public enum Mount implements Preparation {
    UNSTAINED(Lamp.LOW, ""),
    PHASE(
            new PhaseContrast(new Dye(0.45f, 0.42f, 0.44f), 6, 0.56f),
            "Phase contrast: what refracts light more than the urine does is dark, with a bright halo."),
    POLARIZED(CrossedPolars.plain(Lamp.LOW), "Polarized light: the field between crossed polarizers is dark."),
    COMPENSATED(
            CrossedPolars.compensated(Lamp.LOW),
            "Compensated polarized light: the double arrow in the upper left corner shows the slow axis of the compensator, from the lower left to the upper right.");

    private static final double THICKNESS = 3;
    private static final double QUARTER = StrictMath.PI / 2;

    /** Further off, a crystal is hardly brighter than the field, or of another color than it. */
    private static final double MOST_OFF = 0.42;

    /** Bright field, which the others but phase contrast begin with. In a class of its own, since constants cannot read what follows them. */
    private static final class Lamp {
        static final LowCondenser LOW = new LowCondenser(new Dye(0.15f, 0.152f, 0.19f), 2.2f, 0.6f, 0.12f);
    }

    private final Light light;
    private final String words;

    Mount(Light light, String words) {
        this.light = light;
        this.words = words;
    }

    /** About halfway between the polars, where a crystal shines: along the slow axis of a compensator, or across. */
    static Map<String, Double> between(Chance chance) {
        return Map.of("turn", QUARTER * (0.5 + chance.below(4)) + chance.between(-MOST_OFF, MOST_OFF));
    }

    @Override
    public Light light() {
        return light;
    }

    @Override
    public Preparation plain() {
        return UNSTAINED;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public double thickness() {
        return THICKNESS;
    }
}
