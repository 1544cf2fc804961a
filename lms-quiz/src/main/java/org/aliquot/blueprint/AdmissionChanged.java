package org.aliquot.blueprint;

import java.util.UUID;

/** When and how often an exam is taken was changed. */
public record AdmissionChanged(UUID exam) {}
