package org.aliquot.web.account;

import java.util.List;

/** Where a person is signed in. {@code others} says whether there is anything to end besides this browser. */
public record SignInsPage(List<Line> lines, boolean others) {

    /** One browser or program, in words. */
    public record Line(String device, String where, String seen, String until, boolean here, String endUrl) {}
}
