package org.aliquot.web.cohort;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To whom something was just done that has no way back, as the address of the page says it: never by a name.
 *
 * @param done the one; null where it was nobody, or more
 * @param many how many they were; null where it was one
 */
record Whom(@Nullable UUID done, @Nullable Integer many) {}
