package org.aliquot.microscope.tube;

import java.util.List;
import org.aliquot.microscope.bench.Shown;
import org.aliquot.microscope.bench.Sight;
import org.aliquot.microscope.bench.Tint;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Size;

/** What urine looks like before and after it is centrifuged. */
public enum Urine implements Sight {
    CLEAR(
            new Look(tint(0.98f, 0.9f, 0.48f), 1, tint(0.98f, 0.9f, 0.48f), tint(0.9f, 0.86f, 0.7f), 0),
            "clear-urine",
            "clear yellow urine",
            "Transparent and straw-colored in both tubes, with hardly anything at the bottom of the right one",
            "cloudy-urine",
            "amber-urine"),
    HEMATURIA(
            new Look(tint(0.64f, 0.19f, 0.14f), 0, tint(0.95f, 0.83f, 0.46f), tint(0.5f, 0.04f, 0.05f), 3.2),
            "urine-with-red-cells",
            "urine with red cells (hematuria)",
            "Turbid and reddish in the left tube; in the right one pale above a dark red button",
            "urine-with-hemoglobin",
            "amber-urine"),
    HEMOGLOBINURIA(
            new Look(tint(0.66f, 0.15f, 0.09f), 1, tint(0.66f, 0.15f, 0.09f), tint(0.5f, 0.2f, 0.14f), 0.3),
            "urine-with-hemoglobin",
            "urine with hemoglobin or myoglobin",
            "Transparent and red to reddish brown in both tubes, without a button at the bottom of the right one",
            "urine-with-red-cells",
            "amber-urine"),
    AMBER(
            new Look(tint(0.72f, 0.42f, 0.05f), 1, tint(0.72f, 0.42f, 0.05f), tint(0.7f, 0.45f, 0.1f), 0.3),
            "amber-urine",
            "amber urine with bilirubin",
            "Transparent and yellow-brown in both tubes, like dark beer or tea",
            "urine-with-hemoglobin",
            "clear-urine"),
    CLOUDY(
            new Look(tint(0.89f, 0.83f, 0.58f), 0, tint(0.97f, 0.88f, 0.5f), tint(0.94f, 0.91f, 0.8f), 4),
            "cloudy-urine",
            "cloudy urine",
            "Opaque and whitish yellow in the left tube; in the right one transparent above a white button",
            "clear-urine",
            "urine-with-red-cells");

    /**
     * Its colors.
     *
     * @param mixed before
     * @param lucid 1 where it is clear before, 0 where it is turbid
     * @param fluid above the sediment, after
     * @param sediment at the bottom
     * @param high how many mm of it
     */
    private record Look(Tint mixed, double lucid, Tint fluid, Tint sediment, double high) {}

    private static final double DENSE = 0.97;
    private static final Tint CAP = new Tint(0.88f, 0.88f, 0.86f);

    private final Shown shown;

    Urine(Look look, String id, String words, String features, String... lookAlikes) {
        shown = new Shown(
                new Facts(id, words, new Size(16, 16), features, List.of(lookAlikes), Book.STRASINGER.title()),
                "",
                "The same specimen before it was centrifuged, on the left, and after, on the right, before a printed sheet.",
                seed -> rack(look, seed));
    }

    private static Tint tint(float red, float green, float blue) {
        return new Tint(red, green, blue);
    }

    private static Rack rack(Look look, long seed) {
        return Racks.printed(
                chance -> new Column(
                        List.of(Column.Layer.of(level(chance), look.mixed(), DENSE)
                                .uneven(look.lucid() < 1 ? 0.08 : 0.02)
                                .lucid(look.lucid())),
                        chance),
                chance -> new Column(
                        List.of(
                                Column.Layer.of(1.2 + look.high(), look.sediment(), look.high() > 1 ? 0.97 : 0.5)
                                        .fading(0.9)
                                        .uneven(0.1),
                                Column.Layer.of(level(chance), look.fluid(), DENSE)
                                        .uneven(0.02)
                                        .lucid(1)),
                        chance),
                CAP,
                seed);
    }

    private static double level(Chance chance) {
        return chance.between(60, 64);
    }

    @Override
    public Shown shown() {
        return shown;
    }
}
