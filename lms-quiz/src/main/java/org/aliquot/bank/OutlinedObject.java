package org.aliquot.bank;

import java.util.List;
import org.aliquot.response.Point;

/**
 * An object of a picture that was to be marked, told once the answer is scored.
 *
 * @param name what it is
 * @param around where a mark counted for it, in fractions of the picture's width and height
 */
public record OutlinedObject(String name, List<Point> around) {
    public OutlinedObject {
        around = List.copyOf(around);
    }
}
