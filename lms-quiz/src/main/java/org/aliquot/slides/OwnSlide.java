package org.aliquot.slides;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A slide that a school brought.
 *
 * @param course by its slug
 * @param size null until it is cut
 * @param pixel how wide a point is at the closest, in µm; null where nobody has said
 * @param step what happens now; empty when nothing does
 * @param failure why it was refused, as a sentence
 * @param bytes of its tiles; until they are there, of its file
 * @param version counts changes of its words
 */
public record OwnSlide(
        UUID id,
        String course,
        SlideWords words,
        @Nullable SlideSize size,
        @Nullable Double pixel,
        SlideState state,
        String step,
        @Nullable String failure,
        long bytes,
        AccountId broughtBy,
        Instant broughtAt,
        int version) {}
