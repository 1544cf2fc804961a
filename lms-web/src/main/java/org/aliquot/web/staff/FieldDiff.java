package org.aliquot.web.staff;

import java.util.List;
import org.aliquot.web.staff.DiffLine.Kind;

/** One part of a text in which two versions differ, line by line. */
public record FieldDiff(String field, List<DiffLine> lines) {

    /** What stood there before, with what is the same around it. */
    public List<DiffLine> before() {
        return without(Kind.ADDED);
    }

    /** What stands there now. */
    public List<DiffLine> after() {
        return without(Kind.REMOVED);
    }

    private List<DiffLine> without(Kind kind) {
        return lines.stream().filter(line -> line.kind() != kind).toList();
    }
}
