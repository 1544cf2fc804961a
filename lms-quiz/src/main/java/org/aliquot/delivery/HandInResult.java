package org.aliquot.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a wish to hand in. All but {@link Final} change nothing. */
public sealed interface HandInResult {

    /** Over, now or before; always the same result. */
    record Final(ResultView result) implements HandInResult {}

    /** Another tab or device holds the attempt; only the holder ends it. */
    record LeaseLost() implements HandInResult {}

    /**
     * There is time left, whatever the browser's clock says.
     *
     * @param deadline null when the attempt has no limit
     */
    record TimeLeft(@Nullable Instant deadline, Instant serverTime) implements HandInResult {}

    /** No such attempt of this learner. */
    record Unknown() implements HandInResult {}
}
