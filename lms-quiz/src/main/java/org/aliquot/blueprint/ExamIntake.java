package org.aliquot.blueprint;

import java.util.Collection;
import java.util.List;
import org.aliquot.blueprint.internal.BlueprintTable;
import org.aliquot.blueprint.internal.ExamTable;
import org.aliquot.examplan.Blueprint;
import org.aliquot.provenance.Holding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How packs bring blueprints and exams; each call is a part of the loader's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ExamIntake {

    private final BlueprintTable blueprints;
    private final ExamTable exams;

    ExamIntake(BlueprintTable blueprints, ExamTable exams) {
        this.blueprints = blueprints;
        this.exams = exams;
    }

    public List<Holding> blueprints() {
        return blueprints.holdings();
    }

    public void putBlueprint(String pack, Blueprint blueprint, String hash) {
        blueprints.put(pack, blueprint, hash);
    }

    public List<Holding> exams() {
        return exams.holdings();
    }

    /** Adds an exam, or gives the one that is there a new version. */
    public void putExam(String pack, IncomingExam exam) {
        exams.load(pack, exam);
    }

    public void retireExams(Collection<String> keys) {
        exams.retire(keys);
    }
}
