package org.aliquot.packfile;

import java.util.List;

/**
 * A term that the outline of an exam asks for, so that the lessons of an area must use it.
 *
 * @param spellings at least one; the first is what it is called
 */
public record OutlineTerm(String area, List<String> spellings) {

    public OutlineTerm {
        spellings = List.copyOf(spellings);
    }
}
