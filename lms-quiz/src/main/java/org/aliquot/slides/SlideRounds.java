package org.aliquot.slides;

import java.time.Duration;
import java.util.UUID;
import org.aliquot.clock.RoundTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Comes round to delete what a slide that could not be cut left behind. Not done where the cutting breaks off: a server that stops
 * hands the slide back, and whoever cuts it next needs its file.
 */
@Component
class SlideRounds {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final SlideTable slides;
    private final TileTable tiles;
    private final TransactionTemplate transaction;

    SlideRounds(SlideTable slides, TileTable tiles, TransactionTemplate transaction) {
        this.slides = slides;
        this.tiles = tiles;
        this.transaction = transaction;
    }

    @Scheduled(
            fixedDelayString = "${aliquot.slides-interval:PT10M}",
            initialDelayString = "${aliquot.slides-interval:PT10M}")
    void round() {
        RoundTime time = RoundTime.of(LONGEST);
        slides.leftBehind().stream()
                .takeWhile(_ -> time.isLeft())
                .forEach(id -> transaction.executeWithoutResult(_ -> forget(id)));
    }

    /** On two nodes one after the other; the second finds nothing. */
    private void forget(UUID id) {
        if (slides.lock(id).isPresent()) {
            tiles.forgetFile(id);
            if (!slides.isCut(id)) {
                tiles.clear(id);
                slides.takesNoRoom(id);
            }
        }
    }
}
