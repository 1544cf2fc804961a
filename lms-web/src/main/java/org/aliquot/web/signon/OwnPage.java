package org.aliquot.web.signon;

import java.util.List;
import java.util.UUID;

/**
 * Through which systems somebody signs in.
 *
 * @param fresh whether they have just signed in, so that they are not asked for their password
 * @param demo whether the account is of demo mode, which stays as it is
 */
public record OwnPage(List<Line> lines, boolean fresh, boolean demo) {

    /** @param joined whether their account is known there */
    public record Line(UUID id, String name, boolean joined) {}
}
