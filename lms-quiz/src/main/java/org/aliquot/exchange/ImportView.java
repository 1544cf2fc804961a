package org.aliquot.exchange;

import java.time.Instant;
import java.util.UUID;
import org.aliquot.bank.Purpose;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An import.
 *
 * @param format word of the file's format; empty until it is known
 * @param topic subtopic of questions that name none; empty for none
 * @param step what happens now, in words; empty when nothing does
 * @param failure why the last step ended without a result, as a sentence
 */
public record ImportView(
        UUID id,
        String fileName,
        long bytes,
        String format,
        Purpose purpose,
        String topic,
        AccountId broughtBy,
        Instant broughtAt,
        ImportState state,
        String step,
        @Nullable String failure,
        ImportCounts counts) {}
