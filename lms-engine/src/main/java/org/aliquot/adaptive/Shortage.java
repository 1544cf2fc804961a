package org.aliquot.adaptive;

import org.jspecify.annotations.Nullable;

/** A bank cannot fill a plan: an area (null: all areas together) needs more items than there are. */
public record Shortage(@Nullable String area, int needed, int available) {}
