package org.aliquot.clinical;

import java.util.List;

/**
 * A page of rotations.
 *
 * @param more whether there is another page
 */
public record RotationList(List<RotationLine> rotations, boolean more) {}
