package org.aliquot.lab;

/**
 * A nucleated cell in a field of view. Lengths in the drawing's units, 7 to a micrometre.
 *
 * @param number its place on the whole film, from 1: field by field, in each in lines from the upper left
 * @param type what it is
 * @param x from the left edge to its middle
 * @param y from the upper edge to its middle
 * @param radius of the circle it lies in
 * @param rotation in degrees, 0 to 359
 * @param lobes of its nucleus; 1 for all but neutrophils, eosinophils and basophils
 * @param look seed of what two cells of a class differ in
 */
public record FieldCell(
        int number, CellClass type, double x, double y, double radius, int rotation, int lobes, long look) {

    boolean isClearOf(double otherX, double otherY, double distance) {
        double dx = x - otherX;
        double dy = y - otherY;
        return dx * dx + dy * dy >= distance * distance;
    }
}
