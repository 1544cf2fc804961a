package org.aliquot.lti;

import org.jspecify.annotations.Nullable;

/**
 * What a system says of a choice that it wants.
 *
 * @param takesLinks whether it takes links to tools
 */
record PickingClaim(
        String returnUrl, @Nullable String data, boolean takesLinks, boolean several, boolean withColumns) {}
