package org.aliquot.delivery;

import java.util.UUID;

/** Two people marked a written answer and differ too far: a third has to decide. */
public record MarksDiffer(UUID answer, String exam, String title) {}
