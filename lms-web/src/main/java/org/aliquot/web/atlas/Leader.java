package org.aliquot.web.atlas;

/**
 * A line from a part of an object to its number at the edge of the picture, which is 100 wide and 100 high.
 *
 * @param words what the part is called
 * @param number that stands beside the picture and before the words
 */
public record Leader(int number, String words, Point part, Point label) {

    public record Point(double x, double y) {}

    /** Where the line leaves the ring round the number. */
    public double from() {
        return label.x() < 0 ? label.x() + Leaders.RING : label.x() - Leaders.RING;
    }

    /** Where it ends: at a small ring, in which the part is seen. */
    public Point end() {
        double x = from() - part.x();
        double y = label.y() - part.y();
        double share = Leaders.SIGHT / Math.max(Leaders.SIGHT, Math.hypot(x, y));
        return new Point(Leaders.tenth(part.x() + share * x), Leaders.tenth(part.y() + share * y));
    }
}
