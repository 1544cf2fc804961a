package org.aliquot.interchange.cartridge;

import java.util.List;

/**
 * What a manifest lists.
 *
 * @param file its main file; empty where it has none
 * @param files all of them
 * @param needs identifiers of resources that are parts of it
 * @param required whether the course cannot do without its file
 */
record Resource(
        String identifier, Kind kind, String file, List<String> files, List<String> needs, boolean required, int line) {

    Resource {
        files = List.copyOf(files);
        needs = List.copyOf(needs);
    }
}
