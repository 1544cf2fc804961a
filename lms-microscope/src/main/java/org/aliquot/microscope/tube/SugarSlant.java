package org.aliquot.microscope.tube;

import static org.aliquot.microscope.tube.SlantMedium.SUGAR;
import static org.aliquot.microscope.tube.SlantMedium.SUGAR_ACID;
import static org.aliquot.microscope.tube.SlantMedium.SUGAR_ALKALINE;

import java.util.List;
import org.aliquot.microscope.bench.Shown;
import org.aliquot.microscope.bench.Sight;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Size;

/** Reactions in triple sugar iron (TSI) agar. */
public enum SugarSlant implements Sight {
    ALKALINE_ACID(
            new Slant.State(SUGAR_ALKALINE, SUGAR_ACID, 0, false, Slant.Surface.GROWN_AND_STABBED),
            "tsi-alkaline-acid",
            "alkaline over acid (K/A) on TSI agar",
            "The slant is red and the butt is yellow, without black and without cracks",
            "tsi-alkaline-alkaline",
            "tsi-acid-acid"),
    ACID_ACID(
            new Slant.State(SUGAR_ACID, SUGAR_ACID, 0, false, Slant.Surface.GROWN_AND_STABBED),
            "tsi-acid-acid",
            "acid over acid (A/A) on TSI agar",
            "Slant and butt are both yellow, without black and without cracks",
            "tsi-acid-acid-gas",
            "tsi-alkaline-acid"),
    ACID_ACID_GAS(
            new Slant.State(SUGAR_ACID, SUGAR_ACID, 0, true, Slant.Surface.GROWN_AND_STABBED),
            "tsi-acid-acid-gas",
            "acid over acid with gas (A/A, G) on TSI agar",
            "Slant and butt are both yellow, and the butt has cracks and bubbles; often a space has lifted it from the bottom",
            "tsi-acid-acid",
            "tsi-alkaline-acid"),
    ALKALINE_ACID_SULFIDE(
            new Slant.State(SUGAR_ALKALINE, SUGAR_ACID, 0.78f, false, Slant.Surface.GROWN_AND_STABBED),
            "tsi-alkaline-acid-sulfide",
            "alkaline over acid with hydrogen sulfide (K/A, H2S) on TSI agar",
            "The slant is red, and a black precipitate hides much of the yellow butt",
            "tsi-alkaline-acid",
            "tsi-alkaline-alkaline"),
    ALKALINE_ALKALINE(
            new Slant.State(
                    SUGAR_ALKALINE, SUGAR_ALKALINE.mixed(SUGAR, 0.35f), 0, false, Slant.Surface.GROWN_AND_STABBED),
            "tsi-alkaline-alkaline",
            "alkaline over alkaline or no change (K/K) on TSI agar",
            "Slant and butt are both red, and only the surface has growth",
            "tsi-alkaline-acid",
            "tsi-alkaline-acid-sulfide");

    private final Shown shown;

    SugarSlant(Slant.State state, String id, String words, String features, String... lookAlikes) {
        var fresh = new Slant.State(SUGAR, SUGAR, 0, false, Slant.Surface.BARE);
        shown = new Shown(
                new Facts(id, words, new Size(16, 16), features, List.of(lookAlikes), Book.TILLE.title()),
                "",
                "Triple sugar iron (TSI) agar after 18 to 24 hours on the right, and without growth on the left.",
                seed -> Racks.of(chance -> new Slant(fresh, chance), chance -> new Slant(state, chance), seed));
    }

    @Override
    public Shown shown() {
        return shown;
    }
}
