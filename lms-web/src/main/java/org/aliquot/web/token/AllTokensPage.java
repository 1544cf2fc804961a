package org.aliquot.web.token;

import java.util.List;

/**
 * The tokens for programs of everybody.
 *
 * @param cut whether there are more than these
 */
public record AllTokensPage(List<TokenLine> lines, boolean cut) {}
