package org.aliquot.microscope.tube;

import java.util.List;
import org.aliquot.microscope.bench.Shown;
import org.aliquot.microscope.bench.Sight;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Size;

/** How far red cells come through gel. */
public enum GelGrade implements Sight {
    NEGATIVE(
            new Spread(0, 0, 0, 1),
            "gel-0",
            "negative gel reaction (0)",
            "All red cells have come through and form a smooth button at the bottom of the column",
            "gel-1",
            "gel-mixed-field"),
    ONE(
            new Spread(0, 0.16f, 0.62f, 0.4f),
            "gel-1",
            "1+ gel reaction",
            "Agglutinates lie mostly in the lower half of the column, with some cells at its bottom",
            "gel-0",
            "gel-2"),
    TWO(
            new Spread(0, 0.5f, 0.52f, 0.06f),
            "gel-2",
            "2+ gel reaction",
            "Agglutinates are spread over the whole length of the column",
            "gel-1",
            "gel-3"),
    THREE(
            new Spread(0.62f, 0.62f, 0.06f, 0),
            "gel-3",
            "3+ gel reaction",
            "Agglutinates lie mostly in the upper half of the column, many of them near its top",
            "gel-2",
            "gel-4"),
    FOUR(
            new Spread(1, 0, 0, 0),
            "gel-4",
            "4+ gel reaction",
            "All red cells form a solid band at the top of the column",
            "gel-3",
            "gel-mixed-field"),
    MIXED(
            new Spread(0.85f, 0, 0, 0.75f),
            "gel-mixed-field",
            "mixed-field gel reaction",
            "One part of the red cells forms a band at the top of the column, another one a button at its bottom",
            "gel-4",
            "gel-0");

    /**
     * Where red cells lie, each from 0 to 1.
     *
     * @param band at the top
     * @param upper agglutinates in the upper half
     * @param lower agglutinates in the lower half
     * @param button at the bottom
     */
    record Spread(float band, float upper, float lower, float button) {}

    private final Spread spread;
    private final Shown shown;

    GelGrade(Spread spread, String id, String words, String features, String... lookAlikes) {
        this.spread = spread;
        shown = new Shown(
                new Facts(id, words, new Size(3.6, 3.6), features, List.of(lookAlikes), Book.FUNG.title()),
                "",
                "A gel card after centrifugation. The middle column is the test. On the left is a negative control, on the"
                        + " right a strongly positive one.",
                this::card);
    }

    private GelCard card(long seed) {
        return new GelCard(List.of(NEGATIVE.spread, spread, FOUR.spread), seed);
    }

    @Override
    public Shown shown() {
        return shown;
    }
}
