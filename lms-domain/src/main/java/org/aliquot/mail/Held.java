package org.aliquot.mail;

import java.time.Duration;

/**
 * Messages that may still be taken back.
 *
 * @param cause what they tell of, in words of whoever sends them
 * @param pause how long they wait before they go out
 */
public record Held(String cause, Duration pause) {}
