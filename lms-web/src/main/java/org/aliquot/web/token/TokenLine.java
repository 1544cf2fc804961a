package org.aliquot.web.token;

import org.aliquot.people.ProgramToken;
import org.aliquot.web.Dates;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.address.TokenUrls;

/**
 * A token in a list.
 *
 * @param owner who made it, with their page in {@code ownerUrl}
 */
public record TokenLine(
        String name,
        String scope,
        String made,
        String used,
        String until,
        String owner,
        String ownerUrl,
        String endUrl) {

    static TokenLine own(ProgramToken token, Dates dates) {
        return of(token, dates, TokenUrls.ownEnding(token.id()));
    }

    static TokenLine ofAnybody(ProgramToken token, Dates dates) {
        return of(token, dates, TokenUrls.ending(token.id()));
    }

    private static TokenLine of(ProgramToken token, Dates dates, String endUrl) {
        return new TokenLine(
                token.name(),
                TokenWords.scope(token.scope()),
                dates.date(token.createdAt()),
                token.usedAt() == null ? "Never" : dates.dateTime(token.usedAt()),
                dates.date(token.expiresAt()),
                token.ownerName(),
                AdminUrls.person(token.owner().value()),
                endUrl);
    }
}
