package org.aliquot.api;

import java.time.Duration;
import java.util.function.IntFunction;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Where the pictures of an attempt's fields come from, for whoever sits it or sat it. */
public final class AttemptPictures {

    static final String PICTURE = "/api/v1/attempts/{id}/items/{position}/pictures/{place}";

    /** As long as the longest exam with its breaks: who loses the network goes on with what was fetched. */
    private static final Duration KEPT = Duration.ofHours(12);

    private AttemptPictures() {}

    /** Addresses by the place among the drawings of the question. They say which question it is and nothing of what is seen. */
    public static IntFunction<String> of(String attempt, int position) {
        return place -> PICTURE.replace("{id}", attempt)
                .replace("{position}", Integer.toString(position))
                .replace("{place}", Integer.toString(place));
    }

    /** For this reader's browser alone. */
    public static ResponseEntity<byte[]> kept(byte[] jpeg) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate().immutable())
                .body(jpeg);
    }
}
