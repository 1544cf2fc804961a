package org.aliquot.bank;

import org.jspecify.annotations.Nullable;

/** Where to read on: a lesson, and a heading in it. */
public record ReadOn(String lesson, @Nullable String anchor) {}
