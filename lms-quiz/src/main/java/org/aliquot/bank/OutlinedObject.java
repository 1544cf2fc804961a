package org.aliquot.bank;

import java.util.List;
import org.aliquot.response.Point;

/**
 * An object of a picture that was to be marked or counted, told once the answer is scored.
 *
 * @param name what it is
 * @param drawing on which of the drawings, from 1
 * @param around around what is seen of it, where a mark counted, in fractions of the picture's width and height
 */
public record OutlinedObject(String name, int drawing, List<Point> around) {
    public OutlinedObject {
        around = List.copyOf(around);
    }
}
