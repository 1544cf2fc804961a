package org.aliquot.clinical;

import java.util.UUID;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Component;

/** Everything that can be signed in a rotation, and struck when it was wrong. */
@Component
class PreceptorJournal {

    private final SkillTable skills;
    private final DayTable days;
    private final EvaluationTable evaluations;

    PreceptorJournal(SkillTable skills, DayTable days, EvaluationTable evaluations) {
        this.skills = skills;
        this.days = days;
        this.evaluations = evaluations;
    }

    Taken sign(UUID rotation, Signing told, NamedSigner by) {
        return skills.sign(rotation, told, by);
    }

    Taken sign(UUID rotation, DayLog told, NamedSigner by) {
        return days.sign(rotation, told, by);
    }

    Taken sign(UUID rotation, Evaluation told, NamedSigner by) {
        return evaluations.sign(rotation, told, by);
    }

    /** False when nothing of this rotation has this id, or it is struck already. */
    boolean strike(UUID rotation, UUID signature, String why, AccountId by) {
        return skills.strike(rotation, signature, why, by)
                || days.strike(rotation, signature, why, by)
                || evaluations.strike(rotation, signature, why, by);
    }
}
