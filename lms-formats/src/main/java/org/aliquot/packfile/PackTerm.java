package org.aliquot.packfile;

import java.util.List;
import java.util.stream.Stream;

/**
 * A term of a pack's glossary.
 *
 * @param also other spellings and abbreviations
 * @param definition one or two sentences
 * @param area whose lessons use it most
 * @param lesson where it is introduced
 */
public record PackTerm(String term, List<String> also, String definition, String area, String lesson) {

    public PackTerm {
        also = List.copyOf(also);
    }

    /** All words it is known by, the usual ones first. */
    public List<String> spellings() {
        return Stream.concat(Stream.of(term), also.stream()).toList();
    }
}
