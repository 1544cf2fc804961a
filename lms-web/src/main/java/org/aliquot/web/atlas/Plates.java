package org.aliquot.web.atlas;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.aliquot.microscope.Atlas;
import org.springframework.stereotype.Component;

/** Pictures of the atlas as JPEG. The same number is always the same picture; those asked for of late are kept. */
@Component
class Plates {

    private static final int SIDE = 280;
    static final int MOST_BYTES = 24_000;
    private static final int KEPT_BYTES = 6_000_000;

    private record Asked(String kind, int number, boolean plain) {}

    private final Cache<Asked, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((Asked _, byte[] file) -> file.length)
            .build();

    private final DrawingTurns turns;

    Plates(DrawingTurns turns) {
        this.turns = turns;
    }

    /** @param plain whether it is seen in bright field, whatever shows the kind */
    byte[] file(String kind, int number, boolean plain) {
        return kept.get(new Asked(kind, number, plain), this::drawn);
    }

    private byte[] drawn(Asked asked) {
        return turns.take(() -> asked.plain()
                ? Atlas.plainPicture(asked.kind(), asked.number(), SIDE, MOST_BYTES)
                : Atlas.picture(asked.kind(), asked.number(), SIDE, MOST_BYTES));
    }
}
