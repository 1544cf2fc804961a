package org.aliquot.interchange.cartridge;

import java.util.List;

/**
 * A place in the tree of a course.
 *
 * @param resource identifier of what stands there; empty for a folder
 * @param kind what it is where there is no resource
 * @param note what is to be said of it; empty for nothing
 */
record Item(String identifier, String title, String resource, Kind kind, String note, List<Item> items) {

    Item {
        items = List.copyOf(items);
    }

    boolean isFolder() {
        return resource.isEmpty() && kind == Kind.UNKNOWN;
    }
}
