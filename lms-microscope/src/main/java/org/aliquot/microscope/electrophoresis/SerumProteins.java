package org.aliquot.microscope.electrophoresis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.aliquot.microscope.bench.Shown;
import org.aliquot.microscope.bench.Sight;
import org.aliquot.microscope.bench.Tint;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Hash;
import org.aliquot.microscope.optics.Size;

/** Serum protein electrophoresis. */
public enum SerumProteins implements Sight {
    NORMAL(
            _ -> normal(),
            "serum-proteins-normal",
            "normal serum protein electrophoresis",
            "Lane 2 looks like lane 1: one dense band at the top, fainter ones below it, and a broad, pale zone at the end",
            "monoclonal-gammopathy",
            "polyclonal-gammopathy"),
    MONOCLONAL(
            SerumProteins::monoclonal,
            "monoclonal-gammopathy",
            "monoclonal gammopathy in serum",
            "Lane 2 has a narrow, dense band in the gamma zone, the rest of which is pale",
            "polyclonal-gammopathy",
            "serum-proteins-normal"),
    POLYCLONAL(
            chance -> pattern(1.7, 0.32, 0.55, 0.6, Band.of(2.5, chance.between(3.4, 3.9), chance.between(1.1, 1.5))),
            "polyclonal-gammopathy",
            "polyclonal gammopathy in serum",
            "Lane 2 has a broad, diffuse, dark gamma zone without a sharp edge",
            "monoclonal-gammopathy",
            "serum-proteins-normal"),
    NEPHROTIC(
            _ -> pattern(0.75, 0.14, 1.5, 0.6, Band.of(2.5, 3.2, 0.16)),
            "nephrotic-pattern",
            "nephrotic pattern in serum",
            "Lane 2 has a pale band at the top, a dark one in the alpha-2 zone, and a very pale gamma zone",
            "serum-proteins-normal",
            "polyclonal-gammopathy");

    /** Amido black. */
    private static final Tint DYE = new Tint(0.95f, 0.78f, 0.42f);

    private static final int BANDS = 2;

    private final Function<Chance, List<Band>> bands;
    private final Shown shown;

    SerumProteins(Function<Chance, List<Band>> bands, String id, String words, String features, String... lookAlikes) {
        this.bands = bands;
        shown = new Shown(
                new Facts(id, words, new Size(9, 9), features, List.of(lookAlikes), Book.BISHOP.title()),
                "",
                "Serum on agarose at pH 8.6, stained with amido black; the anode is at the top. Lane 1 is a normal control, and"
                        + " lane 2 is the patient.",
                this::gel);
    }

    private static List<Band> normal() {
        return pattern(2.4, 0.3, 0.5, 0.55, Band.of(2.5, 3.4, 0.42));
    }

    /** What one clone makes runs anywhere in the gamma zone, up to the beta zone; of all others less is left. */
    private static List<Band> monoclonal(Chance chance) {
        double place = chance.between(0, 9.5);
        double amount = chance.between(1.3, 2.5);
        double left = chance.between(0.08, 0.26);
        List<Band> bands = new ArrayList<>(
                pattern(chance.between(1.7, 2.3), 0.3, 0.5, chance.between(0.42, 0.55), Band.of(2.5, 3.4, left)));
        bands.add(Band.of(place, 0.6 + 0.11 * amount, amount));
        return bands;
    }

    private static List<Band> pattern(double albumin, double one, double two, double beta, Band gamma) {
        return List.of(
                Band.of(37, 1.45, albumin),
                Band.of(31, 0.8, one),
                Band.of(24.5, 1.15, two),
                Band.of(16.5, 0.85, beta),
                Band.of(13.2, 0.7, 0.6 * beta),
                gamma);
    }

    private StainedGel gel(long seed) {
        return new StainedGel(List.of(normal(), bands.apply(new Chance(Hash.mix(seed, BANDS)))), DYE, seed);
    }

    @Override
    public Shown shown() {
        return shown;
    }
}
