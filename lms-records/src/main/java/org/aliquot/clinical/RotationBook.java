package org.aliquot.clinical;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** All that was signed in rotations, read with as many statements for many as for one. */
@Component
class RotationBook {

    /** What belongs to some rotations. */
    record Pages(
            Map<UUID, List<RotationView.SkillView>> skills,
            Map<UUID, List<RotationView.SignedDay>> days,
            Map<UUID, List<RotationView.SignedEvaluation>> evaluations,
            Map<UUID, List<NamedSigner>> signers) {

        RotationView fill(RotationView bare) {
            UUID id = bare.id();
            RotationView.LinkView link = bare.link();
            return new RotationView(
                    id,
                    bare.learner(),
                    bare.name(),
                    bare.plan(),
                    new RotationView.LinkView(
                            link.until(), link.openedByLearner(), signers.getOrDefault(id, List.of())),
                    skills.getOrDefault(id, List.of()),
                    days.getOrDefault(id, List.of()),
                    evaluations.getOrDefault(id, List.of()),
                    bare.daysLeft());
        }
    }

    private final SkillTable skills;
    private final DayTable days;
    private final EvaluationTable evaluations;
    private final SignerTable signers;

    RotationBook(SkillTable skills, DayTable days, EvaluationTable evaluations, SignerTable signers) {
        this.skills = skills;
        this.days = days;
        this.evaluations = evaluations;
        this.signers = signers;
    }

    Pages of(List<UUID> rotations) {
        return new Pages(skills.of(rotations), days.of(rotations), evaluations.of(rotations), signers.of(rotations));
    }
}
