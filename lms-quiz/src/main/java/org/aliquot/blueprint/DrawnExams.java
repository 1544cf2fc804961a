package org.aliquot.blueprint;

import java.util.List;
import org.aliquot.blueprint.internal.ExamTable;
import org.aliquot.blueprint.internal.ExamVersions;
import org.aliquot.examplan.Area;
import org.aliquot.examplan.ExamSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Exams put together for one sitting of one person: versions like all others, of an exam that stands in nobody's list. */
@Service
public class DrawnExams {

    private final ExamTable table;
    private final ExamVersions versions;

    DrawnExams(ExamTable table, ExamVersions versions) {
        this.table = table;
        this.versions = versions;
    }

    /** Keeps what was drawn, as a new version of the exam with the key of {@code spec}. */
    @Transactional
    public ExamVersion keep(ExamSpec spec, List<Area> areas) {
        return versions.version(table.draw(spec, areas));
    }
}
