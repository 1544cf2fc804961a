package org.aliquot.api;

import java.time.Instant;
import java.util.List;
import org.aliquot.delivery.AdjustmentKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What came of an attempt, and the receipt of its answers. */
final class ResultJson {

    /**
     * What came of an attempt. Before {@code final} only {@code status}, {@code answered} and {@code total} are known.
     *
     * @param raw questions fully right
     * @param theta ability in logits, 0 at the pass point; null in tutor mode and for an empty form
     * @param se standard error of {@code theta}, the uncertainty of the difficulties included
     * @param low lower end of the 95 % band on the practice scale
     * @param pass whether the printed score reaches the pass mark of the practice scale
     * @param passProbability the chance to reach the pass mark of another exam like this one now; null unless every question is
     *     calibrated
     * @param label what to know before believing the figures
     * @param late answers that arrived late and were counted
     * @param held answers that arrived late and were held for an instructor
     * @param notCounted answers that arrived too late
     * @param rawWithHeld {@code raw} if the held answers count; null when there are none, and where people mark
     * @param rawWithoutHeld {@code raw} if they don't; null when there are none, and where people mark
     * @param heldCounted what an instructor decided; null while nobody has
     * @param points what it earned in hundredths of a point, where people marked written answers; null elsewhere
     * @param unmarked written answers that wait to be marked; while there are some, nothing is said but status and counts
     * @param adjusted questions that count otherwise than by their own key
     */
    record Result(
            String status,
            @Nullable Integer raw,
            int answered,
            int total,
            @Nullable Double theta,
            @Nullable Double se,
            @Nullable Integer scaled,
            @Nullable Integer low,
            @Nullable Integer high,
            @Nullable Boolean pass,
            @Nullable Double passProbability,
            @Nullable String label,
            int late,
            int held,
            int notCounted,
            @Nullable Integer rawWithHeld,
            @Nullable Integer rawWithoutHeld,
            @Nullable Boolean heldCounted,
            @Nullable Integer points,
            @Nullable Integer unmarked,
            List<Area> areas,
            List<Adjusted> adjusted) {}

    /** How one area went: for orientation, never pass or fail. */
    record Area(
            String code,
            String title,
            int answered,
            int correct,
            int total,
            @Nullable Integer scaled,
            @Nullable Double se) {}

    /** A question about which something was decided after people had answered it. */
    record Adjusted(int position, AdjustmentKind kind) {}

    /**
     * What the server took, signed: every accepted answer with its time, each line's hash over the line before. Without keys to
     * questions, so a learner may keep and show it.
     *
     * @param code where to check it, {@code /verify/<code>}; null before the attempt is final
     * @param head the last line's hash, hexadecimal
     * @param signature Ed25519 over {@code head}, Base64
     * @param publicKey the installation's, X.509, Base64
     */
    record Receipt(
            String attempt,
            String exam,
            Instant startedAt,
            @Nullable Instant finalAt,
            List<Line> answers,
            @Nullable String code,
            String head,
            String signature,
            String publicKey) {}

    /** One stored answer. */
    record Line(
            int position,
            int lease,
            int revision,
            @Nullable JsonNode response,
            boolean flagged,
            Instant savedAt,
            String standing,
            String hash) {}

    private ResultJson() {}
}
