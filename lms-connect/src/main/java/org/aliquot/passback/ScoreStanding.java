package org.aliquot.passback;

import java.time.Instant;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * How somebody's score stands with the gradebook of a link.
 *
 * @param points what should stand there; null for none
 * @param sentAt when what stands there now was taken; null while nothing was
 * @param refusal null unless it was refused
 * @param words of the other system about that, empty for none
 */
public record ScoreStanding(
        ScoreLink link,
        AccountId person,
        ScoreState state,
        @Nullable Points points,
        @Nullable Instant sentAt,
        @Nullable Refusal refusal,
        String words) {}
