package org.aliquot.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A drawing or picture that is checked and not yet kept.
 *
 * @param name what texts are to call it; nobody has it
 * @param picture null for a drawing
 */
public record PreparedExhibit(
        String name, Exhibit exhibit, @Nullable ExhibitPicture picture) {}
