package org.aliquot.microscope;

import java.util.List;
import org.aliquot.microscope.blood.Film;
import org.aliquot.microscope.blood.RedCell;
import org.aliquot.microscope.optics.Objective;
import org.aliquot.microscope.optics.Preparation;
import org.aliquot.microscope.sediment.Debris;
import org.aliquot.microscope.sediment.Mount;
import org.aliquot.microscope.sediment.UrineCell;

/**
 * How the kinds of a family are usually seen.
 *
 * @param field side of the field in µm
 * @param least side of a picture in µm: more where the object is larger
 * @param around what else lies in the field
 */
record Setting(Preparation preparation, Objective objective, double field, double least, List<Population> around) {

    /** A picture has room for three red cells side by side. */
    static final Setting FILM =
            new Setting(Film.WRIGHT_GIEMSA, Objective.OIL, 90, 24, List.of(Population.of(RedCell.NORMAL, 85)));

    /** A film is evaluated where some 200 red cells lie in a field of the oil immersion objective. */
    private static final double FILM_COUNTED = 140;

    Setting {
        around = List.copyOf(around);
    }

    /** A red or white cell here and there, by which the size of all else is told. */
    static Setting sediment(double least) {
        return sediment(Mount.UNSTAINED, least);
    }

    /** The same between crossed polars: what lies around is dark. */
    static Setting polarized(double least) {
        return sediment(Mount.POLARIZED, least);
    }

    static Setting phase(double least) {
        return sediment(Mount.PHASE, least);
    }

    private static Setting sediment(Mount mount, double least) {
        return new Setting(
                mount,
                Objective.HIGH_DRY,
                220,
                least,
                List.of(
                        Population.of(UrineCell.RED, 22),
                        Population.of(UrineCell.WHITE, 8),
                        Population.of(Debris.FINE, 90)));
    }

    /** Fluid of an inflamed joint with a compensator: mostly neutrophils. */
    static Setting jointFluid(double least) {
        return new Setting(
                Mount.COMPENSATED,
                Objective.HIGH_DRY,
                160,
                least,
                List.of(
                        Population.of(UrineCell.WHITE, 14),
                        Population.of(UrineCell.RED, 6),
                        Population.of(Debris.FINE, 30)));
    }

    /** Side in µm of a field in which something is counted. */
    double wide() {
        return objective == Objective.OIL ? FILM_COUNTED : field;
    }
}
