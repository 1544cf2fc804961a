package org.aliquot.microscope.electrophoresis;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.microscope.bench.Shown;
import org.aliquot.microscope.bench.Sight;
import org.aliquot.microscope.bench.Tint;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Size;

/** Hemoglobin electrophoresis at an alkaline pH. */
public enum Hemoglobins implements Sight {
    NORMAL(
            new Share(0.96, 0, 0, 0.03),
            "hemoglobin-aa",
            "normal adult hemoglobin (Hb AA)",
            "Lane 2 has one dense band as far from the origin as the first one of lane 1, and a faint one near the origin",
            "hemoglobin-as",
            "hemoglobin-ss"),
    TRAIT(
            new Share(0.58, 0, 0.39, 0.03),
            "hemoglobin-as",
            "sickle cell trait (Hb AS)",
            "Lane 2 has two bands at the levels of A and S of lane 1, and the one of A is the denser one",
            "hemoglobin-ss",
            "hemoglobin-sc"),
    SICKLE(
            new Share(0, 0.07, 0.89, 0.03),
            "hemoglobin-ss",
            "sickle cell disease (Hb SS)",
            "Lane 2 has one dense band at the level of S of lane 1, a faint one at the level of F, and none at that of A",
            "hemoglobin-as",
            "hemoglobin-sc"),
    DOUBLE(
            new Share(0, 0.02, 0.5, 0.47),
            "hemoglobin-sc",
            "hemoglobin SC disease",
            "Lane 2 has two bands of the same density, at the levels of S and of C of lane 1, and none at that of A",
            "hemoglobin-ss",
            "hemoglobin-as");

    /** Shares of the hemoglobins; those of C and A2 lie at one place. */
    private record Share(double a, double f, double s, double c) {

        private List<Band> bands() {
            List<Band> bands = new ArrayList<>();
            band(bands, A, a);
            band(bands, F, f);
            band(bands, S, s);
            band(bands, C, c);
            return bands;
        }

        private static void band(List<Band> bands, double way, double share) {
            if (share > 0) {
                bands.add(Band.of(way, 0.78 + 0.45 * share, 2.1 * share + 0.12));
            }
        }
    }

    private static final double A = 36;
    private static final double F = 31;
    private static final double S = 24;
    private static final double C = 13;

    /** Ponceau S. */
    private static final Tint DYE = new Tint(0.14f, 0.95f, 0.75f);

    private final Share share;
    private final Shown shown;

    Hemoglobins(Share share, String id, String words, String features, String... lookAlikes) {
        this.share = share;
        shown = new Shown(
                new Facts(id, words, new Size(9, 9), features, List.of(lookAlikes), Book.KEOHANE.title()),
                "",
                "Hemolysate on cellulose acetate at pH 8.6, stained with Ponceau S; the anode is at the top. Lane 1 is a"
                        + " control with hemoglobins A, F, S, and C, in this order from the top, and lane 2 is the patient.",
                this::gel);
    }

    private StainedGel gel(long seed) {
        return new StainedGel(List.of(new Share(0.35, 0.2, 0.3, 0.28).bands(), share.bands()), DYE, seed);
    }

    @Override
    public Shown shown() {
        return shown;
    }
}
