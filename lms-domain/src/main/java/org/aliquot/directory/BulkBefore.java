package org.aliquot.directory;

import java.util.UUID;
import org.aliquot.enrollment.EnrollmentRecord;
import org.aliquot.enrollment.EnrollmentStanding;
import org.aliquot.enrollment.Payer;
import org.aliquot.people.Accommodation;
import org.aliquot.people.AccountId;
import org.aliquot.stored.StoredJson;
import org.jspecify.annotations.Nullable;

/** How somebody stood before an act, as far as it changed that. */
record BulkBefore(
        @Nullable Accommodation needs,
        @Nullable EnrollmentStanding standing,
        @Nullable Payer payer,
        @Nullable String payerName) {

    static final StoredJson<BulkBefore> STORED = StoredJson.of(BulkBefore.class);

    static BulkBefore of(BulkAct act, BulkStep step) {
        EnrollmentRecord has = step.enrollment();
        return new BulkBefore(
                act.kind() == BulkKind.ACCOMMODATE ? step.person().accommodation() : null,
                has == null || !act.kind().isAccess() ? null : has.standing(),
                has == null || act.kind() != BulkKind.PAYER ? null : has.terms().payer(),
                has == null || act.kind() != BulkKind.PAYER ? null : has.terms().payerName());
    }

    /**
     * What was written about one person.
     *
     * @param version of the enrollment afterward; where there is none, of the account, which is null until it is read again
     */
    record Kept(
            AccountId account,
            @Nullable UUID enrollment,
            @Nullable Integer version,
            BulkBefore before,
            boolean kept) {}
}
