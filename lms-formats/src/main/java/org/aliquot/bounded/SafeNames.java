package org.aliquot.bounded;

import java.util.regex.Pattern;

/** Names of files as others write them. */
public final class SafeNames {

    private static final int LONGEST = 255;
    private static final Pattern UNSAFE = Pattern.compile("(^|/)\\.{1,2}(/|$)|[\\\\:\\p{Cntrl}]|^/|//|/$");

    private SafeNames() {}

    /** Whether a relative path stays in its folder on every system. */
    public static boolean staysInside(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST
                && !UNSAFE.matcher(name).find();
    }
}
