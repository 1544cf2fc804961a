package org.aliquot.completion;

import java.time.Instant;
import org.aliquot.bank.ItemVersion;
import org.aliquot.people.AccountId;
import org.aliquot.response.Response;

/** Somebody's latest answer to a check of a lesson. */
public record PastCheck(
        AccountId learner, PastLesson lesson, ItemVersion item, Response response, int tries, Instant answeredAt) {}
