package org.aliquot.review;

import org.aliquot.bank.ItemVersionId;
import org.aliquot.clock.Belated;
import org.aliquot.people.AccountId;
import org.aliquot.response.Response;
import org.aliquot.spacing.Rating;
import org.jspecify.annotations.Nullable;

/**
 * How well somebody says a card was known.
 *
 * @param seen the reviews the card had when it was asked: a grade sent twice counts once
 * @param response what was chosen, where it was a choice; a wrong one is {@link Rating#AGAIN} whatever is said
 * @param question what was asked, to which the answer is one: the card may ask another by now; null for a key point, and where nobody
 *     says
 * @param belated where it was given without a network; null for most
 */
public record Grade(
        AccountId account,
        CardId card,
        int seen,
        Rating rating,
        @Nullable Response response,
        int seconds,
        @Nullable ItemVersionId question,
        @Nullable Belated belated) {}
