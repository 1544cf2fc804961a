package org.aliquot.rostering;

import java.util.UUID;

/** A school's system that writes files with its classes. */
public record RosterSource(UUID id, String name) {}
