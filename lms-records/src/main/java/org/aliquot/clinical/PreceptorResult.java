package org.aliquot.clinical;

import org.jspecify.annotations.Nullable;

/** What became of something that a preceptor did. */
public sealed interface PreceptorResult {

    /** Why something was not signed. */
    enum Reason {
        /** Nobody has said on this device who signs. */
        NAMELESS,
        /** Whoever is to have signed was not named on this device. */
        STRANGER,
        /** The day has not come yet. */
        FUTURE,
        /** The rotation began later. */
        EARLY,
        /** Somebody else has signed that day. */
        SIGNED,
        /** The checklist has no such skill. */
        NO_SKILL
    }

    /**
     * The rotation as it is now.
     *
     * @param signer who signs on this device; null where nobody said so
     */
    record Open(RotationView rotation, @Nullable NamedSigner signer) implements PreceptorResult {}

    record Refused(Open now, Reason why) implements PreceptorResult {}

    /** Whoever asks is the learner, who signs nothing of their own. */
    record Own() implements PreceptorResult {}

    /** No such link, or one that has ended. */
    record Unknown() implements PreceptorResult {}

    record TooOften() implements PreceptorResult {}
}
