package org.aliquot.microscope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Hash;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.View;

/**
 * A slide that is moved under the lens and looked at closer and closer, tile by tile. A tile has the pixels of that part of the whole
 * level. Unchanging and thread-safe.
 */
public final class StudySlide {

    /** Side of a tile in pixels. */
    public static final int TILE = 256;

    /** Where pixels are wider than this, in µm, each is the mean of four: cells of a few pixels would have ragged edges. */
    private static final double COARSE = 1.5;

    /** So that a view of twelve tiles is at most 150 KB. */
    private static final int MOST_BYTES = 12_500;

    public static final int WHOLE_WIDTH = SlideSet.WIDTH >> SlideSet.CLOSEST;

    public static final int WHOLE_HEIGHT = SlideSet.HEIGHT >> SlideSet.CLOSEST;

    private static final double FEWER = 0.8;
    private static final double MORE = 1.25;

    /** From this level on the planes are told apart: from further away all of them are sharp at once, as through a low-power lens. */
    private static final int FOCUSED = 2;

    /**
     * @param level how often twice as close as the whole, from 1 to {@link SlideSet#CLOSEST}
     * @param plane index of the plane in focus
     */
    public record Tile(int level, int plane, int column, int row) {

        /** Tiles of the levels where planes are not told apart are those of the middle plane. */
        public Tile {
            plane = level < FOCUSED ? SlideSet.MIDDLE : plane;
        }

        public boolean isOnASlide() {
            return level >= 1
                    && level <= SlideSet.CLOSEST
                    && plane >= 0
                    && plane <= 2 * SlideSet.MIDDLE
                    && lies(column, SlideSet.WIDTH)
                    && lies(row, SlideSet.HEIGHT);
        }

        private boolean lies(int at, int pixels) {
            return at >= 0 && at < pixels / TILE >> SlideSet.CLOSEST - level;
        }
    }

    /**
     * An object as it is told.
     *
     * @param kind by its id
     * @param size greatest extent in µm
     * @param outline in µm of the slide
     */
    public record Seen(String kind, double size, Outline outline) {}

    /** How many of a kind lie on it. */
    public record Counted(String kind, int number) {}

    private final SlideSet set;
    private final SlideCase shown;
    private final Specimen specimen;

    private StudySlide(SlideSet set, SlideCase shown, Specimen specimen) {
        this.set = set;
        this.shown = shown;
        this.specimen = specimen;
    }

    /** The slide with that number; the same always gives the same. Finding a place for its 3,000 to 9,000 objects is the dear part. */
    public static StudySlide of(SlideSet set, int number) {
        long seed = Hash.mix(number, set.id().hashCode());
        var shown = set.shown(number);
        var chance = new Chance(seed);
        List<Population> populations = new ArrayList<>();
        for (Population usual : shown.populations()) {
            populations.add(Population.of(usual.kind(), StrictMath.ceil(usual.number() * chance.between(FEWER, MORE))));
        }
        populations.sort(Comparator.comparingDouble(
                population -> -population.kind().size().high()));
        var setting = set.setting();
        var recipe = new Recipe(
                setting.preparation(),
                setting.objective(),
                SlideSet.WIDTH * set.pixel(),
                SlideSet.HEIGHT * set.pixel(),
                populations);
        return new StudySlide(set, shown, Specimen.of(recipe, seed));
    }

    /** What it is a slide of, in one sentence. */
    public String words() {
        return shown.words();
    }

    List<Found> truth() {
        return specimen.truth();
    }

    /** What lies on it and has a name, the rarest first. */
    public List<Counted> counted() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Found found : specimen.truth()) {
            if (hasName(found)) {
                numbers.merge(found.kind().id(), 1, Integer::sum);
            }
        }
        return numbers.entrySet().stream()
                .map(each -> new Counted(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(Counted::number).thenComparing(Counted::kind))
                .toList();
    }

    /** Debris and scraps have none. */
    private static boolean hasName(Found found) {
        return Kinds.find(found.kind().id()).isPresent();
    }

    /** What is seen at a point of the slide (µm) or within reach of it, and has a name: of several the smallest. */
    public Optional<Seen> seen(double x, double y, double reach) {
        return at(x, y, reach)
                .map(found -> new Seen(found.kind().id(), found.one().size(), found.outline()));
    }

    Optional<Found> at(double x, double y, double reach) {
        return specimen.truth().stream()
                .filter(found -> hasName(found))
                .filter(found -> found.inside(x, y) > -reach)
                .min(Comparator.<Found>comparingInt(found -> found.inside(x, y) > 0 ? 0 : 1)
                        .thenComparingDouble(found -> found.one().size()));
    }

    /** A tile as JPEG, of which a view of twelve takes at most 150 KB. */
    public byte[] tile(Tile tile) {
        return PictureFiles.jpeg(look(tile, TILE, TILE), MOST_BYTES);
    }

    /** The slide as a whole, {@link #WHOLE_WIDTH} pixels wide. */
    public byte[] whole(int most) {
        return PictureFiles.jpeg(look(new Tile(0, 0, 0, 0), WHOLE_WIDTH, WHOLE_HEIGHT), most);
    }

    /** So many pixels from the upper left corner of a tile on. */
    Picture look(Tile tile, int width, int height) {
        double pixel = set.pixel() * (1 << SlideSet.CLOSEST - tile.level());
        int points = pixel > COARSE ? 2 : 1;
        var view = new View(
                tile.column() * TILE * pixel,
                tile.row() * TILE * pixel,
                pixel / points,
                width * points,
                height * points,
                set.planes().get(tile.plane()));
        return specimen.look(view).shrunk(points);
    }
}
