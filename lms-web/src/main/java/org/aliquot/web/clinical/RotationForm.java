package org.aliquot.web.clinical;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clinical.Bench;
import org.aliquot.clinical.OwnChecklist;
import org.aliquot.clinical.RotationPlan;
import org.aliquot.clinical.RotationView;
import org.aliquot.people.AccountId;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** A rotation as it was typed. */
record RotationForm(
        @Nullable UUID id,
        @Nullable UUID learner,
        @Nullable String bench,
        @Nullable String site,
        @Nullable String startsOn,
        @Nullable String endsOn,
        @Nullable String hours) {

    /** As it is now. */
    static RotationForm of(RotationView one) {
        RotationPlan plan = one.plan();
        BigDecimal needed = plan.hoursNeeded();
        return new RotationForm(
                one.id(),
                plan.learner().value(),
                plan.bench().word(),
                plan.site(),
                plan.startsOn().toString(),
                plan.endsOn().toString(),
                needed == null ? null : RotationWords.number(needed));
    }

    /** The same for whoever it was planned for, at the same bench. */
    RotationForm fixed(RotationView one) {
        return new RotationForm(
                one.id(), one.plan().learner().value(), one.plan().bench().word(), site, startsOn, endsOn, hours);
    }

    /** The checklist of the school's own that was chosen; null for none. */
    @Nullable
    UUID checklist() {
        try {
            return bench == null || Word.find(Bench.class, bench).isPresent() ? null : UUID.fromString(bench);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    /** {@code own} is the school's checklist that was chosen. Of no use when {@code reading} has found something wrong. */
    RotationPlan read(Typed reading, Optional<OwnChecklist> own) {
        if (learner == null) {
            reading.wrong("learner", "Choose a learner.");
        }
        String place = reading.required("site", site, RotationPlan.LONGEST, "Enter the site, such as the hospital.");
        LocalDate starts = day(reading, "startsOn", startsOn);
        LocalDate ends = day(reading, "endsOn", endsOn);
        if (ends.isBefore(starts)) {
            reading.wrong("endsOn", "The last day cannot be before the first day.");
        }
        Bench where = Word.find(Bench.class, bench)
                .or(() -> own.map(list -> list.plan().bench()))
                .orElse(null);
        if (where == null) {
            reading.wrong("bench", "Choose a checklist.");
        }
        return new RotationPlan(
                new AccountId(Objects.requireNonNullElseGet(learner, UUID::randomUUID)),
                Objects.requireNonNullElse(where, Bench.PHLEBOTOMY),
                place,
                starts,
                ends,
                needed(reading));
    }

    private static LocalDate day(Typed reading, String field, @Nullable String text) {
        LocalDate day = reading.day(field, text);
        if (day == null) {
            reading.wrong(field, "Enter the date.");
        }
        return Objects.requireNonNullElse(day, LocalDate.EPOCH);
    }

    private @Nullable BigDecimal needed(Typed reading) {
        String typed = Search.typed(hours);
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.matches("[0-9]{1,4}([.][0-9])?") && new BigDecimal(typed).signum() > 0) {
            return new BigDecimal(typed);
        }
        reading.wrong("hours", "Enter a number such as 120, or leave the field empty.");
        return null;
    }
}
