package org.aliquot.rostering;

import java.util.UUID;

/** The class here that a class of another system is. */
public record RosteredClass(UUID cohort, String name, boolean archived) {}
