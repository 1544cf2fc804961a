package org.aliquot.rostering;

import java.util.UUID;

/**
 * A school's system that writes files with its classes.
 *
 * @param name of at most {@value #LONGEST_NAME} letters
 */
public record RosterSource(UUID id, String name) {

    public static final int LONGEST_NAME = 80;
}
