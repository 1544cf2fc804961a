package org.aliquot.messages;

import java.util.UUID;

/** Staff wrote to learners; what, and to whom, is asked of {@link Messages}. */
public record MessageSent(UUID message) {}
