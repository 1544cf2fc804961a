package org.aliquot.packfile;

/** Where something stands in a pack. */
record Place(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
