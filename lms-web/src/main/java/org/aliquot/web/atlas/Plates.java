package org.aliquot.web.atlas;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.aliquot.microscope.Atlas;
import org.springframework.stereotype.Component;

/** Pictures of the atlas as JPEG. The same number is always the same picture; those asked for of late are kept. */
@Component
class Plates {

    private static final int SIDE = 280;
    private static final int MOST_BYTES = 24_000;
    /** Larger, because colonies of a millimeter are to be told apart on a whole plate. */
    private static final int EYE_SIDE = 360;

    static final int EYE_BYTES = 30_000;
    private static final int KEPT_BYTES = 8_000_000;

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
                : picture(asked.kind(), asked.number()));
    }

    private static byte[] picture(String kind, int number) {
        return Atlas.find(kind).orElseThrow().amongOthers()
                ? Atlas.picture(kind, number, SIDE, MOST_BYTES)
                : Atlas.picture(kind, number, EYE_SIDE, EYE_BYTES);
    }
}
