package org.aliquot.web.verify;

import org.jspecify.annotations.Nullable;

/**
 * The check of a receipt.
 *
 * @param code what was asked for, empty when nothing was
 * @param found null when nothing was asked for, or there is no such receipt
 */
public record VerifyPage(String code, @Nullable Found found) {

    /**
     * A receipt of ours; nothing of it says whose it is.
     *
     * @param kept false where the answers were deleted by the school's rule: the code alone is still known
     */
    public record Found(String exam, String started, String ended, int answers, boolean kept, boolean unchanged) {}
}
