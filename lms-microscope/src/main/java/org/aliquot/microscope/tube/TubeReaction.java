package org.aliquot.microscope.tube;

import java.util.List;
import org.aliquot.microscope.bench.Shown;
import org.aliquot.microscope.bench.Sight;
import org.aliquot.microscope.bench.Tint;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Size;

/** Biochemical tests in tubes. */
public enum TubeReaction implements Sight {
    CITRATE(
            Medium.CITRATE,
            slant(SlantMedium.CITRATE_USED, SlantMedium.CITRATE_USED.mixed(SlantMedium.CITRATE, 0.55f)),
            "citrate-positive",
            "positive citrate test",
            "Growth on the slant, which has turned from green to deep blue",
            "citrate-negative"),
    NO_CITRATE(
            Medium.CITRATE,
            slant(SlantMedium.CITRATE, SlantMedium.CITRATE, Slant.Surface.STREAKED),
            "citrate-negative",
            "negative citrate test",
            "The slant is as green as the one beside it, with no more than a faint line where it was streaked",
            "citrate-positive"),
    UREASE(
            Medium.UREA,
            slant(SlantMedium.UREA_SPLIT, SlantMedium.UREA_SPLIT.mixed(SlantMedium.UREA, 0.12f)),
            "urease-positive",
            "positive urease test",
            "Slant and butt have turned from yellow to bright pink",
            "urease-negative"),
    NO_UREASE(
            Medium.UREA,
            slant(SlantMedium.UREA, SlantMedium.UREA),
            "urease-negative",
            "negative urease test",
            "Growth on the slant, and a color between yellow and peach as in the tube without growth",
            "urease-positive"),
    LYSINE_DECARBOXYLATED(
            Medium.LYSINE,
            stabbed(SlantMedium.LYSINE_ALKALINE, SlantMedium.LYSINE_ALKALINE),
            "lia-alkaline-alkaline",
            "alkaline over alkaline (K/K) on LIA",
            "Slant and butt are both purple",
            "lia-alkaline-acid",
            "lia-alkaline-alkaline-sulfide"),
    LYSINE_SULFIDE(
            Medium.LYSINE,
            chance -> new Slant(
                    new Slant.State(
                            SlantMedium.LYSINE_ALKALINE,
                            SlantMedium.LYSINE_ALKALINE,
                            (float) chance.between(0.45, 0.8),
                            false,
                            Slant.Surface.GROWN_AND_STABBED),
                    chance),
            "lia-alkaline-alkaline-sulfide",
            "alkaline over alkaline with hydrogen sulfide (K/K, H2S) on LIA",
            "Slant and butt are both purple, and a black precipitate hides much of the butt",
            "lia-alkaline-alkaline",
            "tsi-alkaline-acid-sulfide"),
    LYSINE_UNCHANGED(
            Medium.LYSINE,
            stabbed(SlantMedium.LYSINE_ALKALINE, SlantMedium.LYSINE_ACID),
            "lia-alkaline-acid",
            "alkaline over acid (K/A) on LIA",
            "The slant is purple and the butt is yellow",
            "lia-alkaline-alkaline",
            "lia-red-acid"),
    LYSINE_DEAMINATED(
            Medium.LYSINE,
            stabbed(SlantMedium.LYSINE_DEAMINATED, SlantMedium.LYSINE_ACID),
            "lia-red-acid",
            "red over acid (R/A) on LIA",
            "The slant is dark red and the butt is yellow",
            "lia-alkaline-acid",
            "lia-alkaline-alkaline"),
    INDOLE(
            Medium.TRYPTONE,
            chance -> Medium.indole(new Tint(0.8f, 0.06f, 0.2f), chance),
            "indole-positive",
            "positive indole test",
            "A red ring has formed in the reagent that floats on the cloudy broth",
            "indole-negative"),
    NO_INDOLE(
            Medium.TRYPTONE,
            chance -> Medium.indole(new Tint(0.93f, 0.8f, 0.36f), chance),
            "indole-negative",
            "negative indole test",
            "The reagent that floats on the cloudy broth has stayed yellow",
            "indole-positive"),
    MOTILE(
            Medium.SOFT,
            chance -> new Stab(true, chance.between(0.6, 0.9), chance),
            "motility-positive",
            "motile growth in soft agar",
            "A haze has spread from the line of the stab into the medium, most of it near the top, and the line is hardly sharp anymore",
            "motility-negative"),
    NOT_MOTILE(
            Medium.SOFT,
            chance -> new Stab(true, 0, chance),
            "motility-negative",
            "nonmotile growth in soft agar",
            "Growth only along the sharp line of the stab, with clear medium on both sides",
            "motility-positive");

    /** What the tube on the left has, and what is said of it. */
    private enum Medium {
        CITRATE(
                slant(SlantMedium.CITRATE, SlantMedium.CITRATE, Slant.Surface.BARE),
                "Simmons citrate agar after 24 to 48 hours on the right, and without growth on the left."),
        UREA(
                slant(SlantMedium.UREA, SlantMedium.UREA, Slant.Surface.BARE),
                "Christensen urea agar after 24 hours on the right, and without growth on the left."),
        LYSINE(
                slant(SlantMedium.LYSINE, SlantMedium.LYSINE, Slant.Surface.BARE),
                "Lysine iron agar (LIA) after 24 hours on the right, and without growth on the left."),
        TRYPTONE(
                chance -> new Column(List.of(Column.Layer.of(44, new Tint(0.9f, 0.82f, 0.56f), 0.35)), chance),
                "Tryptone broth after 24 hours with Kovac's reagent on the right, and without growth or reagent on the left."),
        SOFT(
                chance -> new Stab(false, 0, chance),
                "Soft agar after 24 hours, stabbed in the middle, on the right, and without growth on the left.");

        private final Racks.Filled fresh;
        private final String words;

        Medium(Racks.Filled fresh, String words) {
            this.fresh = fresh;
            this.words = words;
        }

        /** Broth under some drops of a reagent whose lower part has a color. */
        private static Filling indole(Tint ring, Chance chance) {
            double broth = chance.between(42, 46);
            return new Column(
                    List.of(
                            Column.Layer.of(broth, new Tint(0.86f, 0.79f, 0.55f), 0.72)
                                    .fading(0.7),
                            Column.Layer.of(broth + chance.between(1.4, 2.1), ring, 0.9)
                                    .fading(0.6)
                                    .uneven(0.1),
                            Column.Layer.of(broth + 3, ring.mixed(new Tint(0.93f, 0.82f, 0.42f), 0.45f), 0.75)),
                    chance);
        }
    }

    private final Shown shown;

    TubeReaction(Medium medium, Racks.Filled read, String id, String words, String features, String... lookAlikes) {
        shown = new Shown(
                new Facts(id, words, new Size(16, 16), features, List.of(lookAlikes), Book.TILLE.title()),
                "",
                medium.words,
                seed -> Racks.of(medium.fresh, read, seed));
    }

    private static Racks.Filled slant(Tint slant, Tint butt) {
        return slant(slant, butt, Slant.Surface.GROWN);
    }

    private static Racks.Filled stabbed(Tint slant, Tint butt) {
        return slant(slant, butt, Slant.Surface.GROWN_AND_STABBED);
    }

    private static Racks.Filled slant(Tint slant, Tint butt, Slant.Surface surface) {
        return chance -> new Slant(new Slant.State(slant, butt, 0, false, surface), chance);
    }

    @Override
    public Shown shown() {
        return shown;
    }
}
