package org.aliquot.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of granting extra time. */
public sealed interface ExtensionResult {

    record Extended(@Nullable Instant deadline) implements ExtensionResult {}

    record Unknown() implements ExtensionResult {}

    /** Nobody gives themselves time. */
    record Own() implements ExtensionResult {}

    record AttemptFinal() implements ExtensionResult {}

    /** The attempt has no time limit. */
    record NoLimit() implements ExtensionResult {}
}
