package org.aliquot.qti;

/** A place on a picture, in the picture's own units. */
record Spot(double x, double y) {

    @Override
    public String toString() {
        return Value.text(x) + " " + Value.text(y);
    }
}
