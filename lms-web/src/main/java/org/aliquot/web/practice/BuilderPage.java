package org.aliquot.web.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a learner can put practice together from, with their own counts.
 *
 * @param boards where there is more than one outline to choose
 */
public record BuilderPage(
        String board,
        List<Board> boards,
        List<Area> areas,
        List<Tick> kinds,
        List<Tick> pools,
        List<Tick> clocks,
        int items,
        int minutes,
        Fits fits) {

    public record Board(String title, String url, boolean current) {}

    /** @param open whether its topics are unfolded, because some are chosen */
    public record Area(Tick tick, List<Tick> topics, boolean open) {}

    /** Something to choose, with what there is of it. */
    public record Tick(String value, String words, String counts, boolean chosen) {}

    /**
     * How many questions are as wanted.
     *
     * @param goOn address of what is under way, which is finished before another begins
     */
    public record Fits(
            String title,
            String words,
            boolean any,
            @Nullable String goOn) {}
}
