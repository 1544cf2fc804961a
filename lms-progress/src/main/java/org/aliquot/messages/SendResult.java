package org.aliquot.messages;

import java.util.UUID;

/** What became of a message. */
public sealed interface SendResult {

    record Sent(UUID id, int people) implements SendResult {}

    /** Nobody is behind, or at an exam, any more. */
    record Nobody() implements SendResult {}

    /** So many were written within the hour that this one has to wait. */
    record TooMany() implements SendResult {}

    /** No such learner or class, or none of the caller's. */
    record Unknown() implements SendResult {}
}
