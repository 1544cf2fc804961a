package org.aliquot.web.atlas;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.aliquot.microscope.SlideSet;
import org.aliquot.microscope.StudySlide;
import org.aliquot.microscope.StudySlide.Tile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Slides that are moved, and their tiles as JPEG; those asked for of late are kept. */
@Component
class SlideFiles {

    private static final int MOST_BYTES_WHOLE = 70_000;

    /** A thousand tiles and more: all levels of a slide. */
    private static final int KEPT_BYTES = 12_000_000;

    /** Each takes half a megabyte. */
    private static final int KEPT_SLIDES = 16;

    private record Which(SlideSet set, int number) {}

    /** @param tile none is the slide as a whole */
    private record Asked(Which which, @Nullable Tile tile) {}

    private final Cache<Asked, byte[]> files = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((Asked _, byte[] file) -> file.length)
            .build();

    private final Cache<Which, StudySlide> slides =
            Caffeine.newBuilder().maximumSize(KEPT_SLIDES).build();

    private final DrawingTurns turns;

    SlideFiles(DrawingTurns turns) {
        this.turns = turns;
    }

    /** A turn is taken first, then the slide is looked for: the other way round, two could wait for each other. */
    StudySlide slide(SlideSet set, int number) {
        Which which = new Which(set, number);
        StudySlide known = slides.getIfPresent(which);
        return known != null ? known : turns.take(() -> laidOut(which));
    }

    /** Within a turn. */
    private StudySlide laidOut(Which which) {
        return slides.get(which, asked -> StudySlide.of(asked.set(), asked.number()));
    }

    byte[] tile(SlideSet set, int number, Tile tile) {
        return files.get(
                new Asked(new Which(set, number), tile),
                asked -> turns.take(() -> laidOut(asked.which()).tile(tile)));
    }

    byte[] whole(SlideSet set, int number) {
        return files.get(
                new Asked(new Which(set, number), null),
                asked -> turns.take(() -> laidOut(asked.which()).whole(MOST_BYTES_WHOLE)));
    }

    /** Bytes of the pictures that are kept. */
    long kept() {
        files.cleanUp();
        return files.asMap().values().stream().mapToLong(file -> file.length).sum();
    }

    /** Slides that are kept. */
    long keptSlides() {
        slides.cleanUp();
        return slides.estimatedSize();
    }
}
