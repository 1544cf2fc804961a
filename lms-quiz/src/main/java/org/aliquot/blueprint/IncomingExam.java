package org.aliquot.blueprint;

import java.util.List;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.ExamSpec;

/**
 * An exam that a pack brings.
 *
 * @param areas of its blueprint; empty when the form is listed
 * @param hash of everything that makes a new version when it changes
 */
public record IncomingExam(ExamSpec spec, List<Area> areas, String hash) {

    public IncomingExam {
        areas = List.copyOf(areas);
    }
}
