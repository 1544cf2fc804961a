package org.aliquot.passback;

import java.util.UUID;

/**
 * A link as it stands.
 *
 * @param system name of its connection
 * @param takesScores whether the system has ever said that it does
 */
public record ScoreLink(UUID id, LinkTarget target, ScoreRule rule, boolean takesScores, String system) {}
