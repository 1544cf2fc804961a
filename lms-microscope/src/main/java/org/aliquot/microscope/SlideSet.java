package org.aliquot.microscope;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Slides of one preparation that are moved under the lens, without end: each number is another slide. */
public enum SlideSet {
    FILM("blood-film", "Blood film", "segmented-neutrophil", Setting.FILM, 0.125, 1, FilmCases.ALL),
    SEDIMENT("urine-sediment", "Urine sediment", "red-cell-cast", Setting.sediment(100), 0.25, 2, SedimentCases.ALL),
    SMEAR("gram-smear", "Gram-stained smear", "gram-positive-lancets", Setting.smear(18, 90), 0.125, 1, SmearCases.ALL),
    JOINT_FLUID("joint-fluid", "Joint fluid", "monosodium-urate", Setting.jointFluid(44), 0.25, 2, JointCases.ALL);

    /** One slide of all. */
    public record Place(SlideSet set, int number) {}

    /** Of each set the slides with numbers from 1 to this are looked up. */
    public static final int SLIDES = 1_000;

    /** How often a slide can be brought twice as close as the one picture of it as a whole. */
    public static final int CLOSEST = 4;

    /** Of the slide at its closest, in pixels. */
    public static final int WIDTH = 8_192;

    public static final int HEIGHT = 6_144;

    /** Index of the middle plane, with as many above as below. */
    public static final int MIDDLE = 2;

    private final String id;
    private final String title;
    private final String typical;
    private final Setting setting;
    private final double pixel;
    private final double step;
    private final List<SlideCase> cases;

    SlideSet(
            String id,
            String title,
            String typical,
            Setting setting,
            double pixel,
            double step,
            List<SlideCase> cases) {
        this.id = id;
        this.title = title;
        this.typical = typical;
        this.setting = setting;
        this.pixel = pixel;
        this.step = step;
        this.cases = cases;
    }

    public static Optional<SlideSet> find(String id) {
        return Arrays.stream(values()).filter(set -> set.id.equals(id)).findFirst();
    }

    /** A slide on which a kind is to be found; there is none for many of them. */
    public static Optional<Place> with(String kind) {
        return Arrays.stream(values())
                .flatMap(set -> IntStream.rangeClosed(1, set.cases.size())
                        .filter(number -> set.shown(number).populations().stream()
                                .anyMatch(population -> population.kind().id().equals(kind)))
                        .mapToObj(number -> new Place(set, number)))
                .findFirst();
    }

    /** In addresses. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** Id of a kind that many slides of the set show. */
    public String typical() {
        return typical;
    }

    /** Side of a pixel in µm at the closest. */
    public double pixel() {
        return pixel;
    }

    /** Heights in µm of the planes that can be brought into focus, from the lowest. */
    public List<Double> planes() {
        return List.of(-2 * step, -step, 0.0, step, 2 * step);
    }

    /** How its slides are lit, in words; empty for bright field. */
    public String light() {
        return setting.preparation().words();
    }

    Setting setting() {
        return setting;
    }

    SlideCase shown(int number) {
        return cases.get(Math.floorMod(number - 1, cases.size()));
    }
}
