package org.aliquot.blueprint.internal;

import java.util.List;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.stored.StoredJson;

/** What a version of an exam keeps: the plan, and the areas as they were. */
record StoredExam(ExamSpec exam, List<Area> areas) {

    static final StoredJson<StoredExam> STORED = StoredJson.of(StoredExam.class);

    StoredExam {
        areas = List.copyOf(areas);
    }
}
