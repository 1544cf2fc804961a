package org.aliquot.hooks;

import java.util.UUID;

/** Addresses within the site that letters about hooks lead to; whoever makes the pages knows them. */
public interface HookLinks {

    /** A hook's own page, behind a sign-in. */
    String hook(UUID hook);
}
