package org.aliquot.directory;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.aliquot.enrollment.Payer;
import org.aliquot.people.Accommodation;
import org.jspecify.annotations.Nullable;

/** What somebody wants to do to many people at once. */
public sealed interface BulkAct {

    BulkKind kind();

    /** What was asked for, to be told later: words, never a person. */
    Map<String, String> asked();

    /** What needs nothing but people: suspend, reinstate, invite. */
    record Plain(BulkKind kind) implements BulkAct {
        @Override
        public Map<String, String> asked() {
            return Map.of();
        }
    }

    record Accommodate(Accommodation needs) implements BulkAct {
        @Override
        public BulkKind kind() {
            return BulkKind.ACCOMMODATE;
        }

        @Override
        public Map<String, String> asked() {
            return Map.of(
                    "extraTimePercent", "" + needs.extraTimePercent(),
                    "breakMinutes", "" + needs.breakMinutes(),
                    "largerText", "" + needs.largerText());
        }
    }

    /** Into a course by its policy. */
    record IntoCourse(String course) implements BulkAct {
        @Override
        public BulkKind kind() {
            return BulkKind.ENROLL;
        }

        @Override
        public Map<String, String> asked() {
            return Map.of("course", course);
        }
    }

    /**
     * Into a class by its terms.
     *
     * @param leaves the class they leave for it; null for none
     */
    record IntoClass(UUID cohort, @Nullable UUID leaves) implements BulkAct {
        @Override
        public BulkKind kind() {
            return BulkKind.ENROLL;
        }

        @Override
        public Map<String, String> asked() {
            return leaves == null
                    ? Map.of("class", cohort.toString())
                    : Map.of("class", cohort.toString(), "leaves", leaves.toString());
        }
    }

    /** What needs nothing but the course: extend by its policy, pause, go on. */
    record Access(BulkKind kind, String course) implements BulkAct {
        @Override
        public Map<String, String> asked() {
            return Map.of("course", course);
        }
    }

    /** Access through a day, whatever the policy says; {@code endsOn} is exclusive. */
    record Until(String course, LocalDate endsOn) implements BulkAct {
        @Override
        public BulkKind kind() {
            return BulkKind.UNTIL;
        }

        @Override
        public Map<String, String> asked() {
            return Map.of("course", course, "endsOn", endsOn.toString());
        }
    }

    /** Somebody else pays. */
    record PaidBy(String course, Payer payer, @Nullable String payerName) implements BulkAct {
        @Override
        public BulkKind kind() {
            return BulkKind.PAYER;
        }

        @Override
        public Map<String, String> asked() {
            return payerName == null
                    ? Map.of("course", course, "payer", payer.word())
                    : Map.of("course", course, "payer", payer.word(), "payerName", payerName);
        }
    }
}
