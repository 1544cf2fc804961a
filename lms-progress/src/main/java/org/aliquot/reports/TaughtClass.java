package org.aliquot.reports;

import java.util.UUID;

/**
 * An open class in one line.
 *
 * @param learning members who may learn in its course today
 * @param here how many of them did something in the last seven days
 */
public record TaughtClass(UUID id, String name, String course, int learning, int here) {}
