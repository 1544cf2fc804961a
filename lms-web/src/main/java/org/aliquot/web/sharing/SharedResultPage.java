package org.aliquot.web.sharing;

import org.aliquot.web.attempt.ResultPage;

/** A result as its learner shows it: no question of it, and nothing to go on to. */
public record SharedResultPage(String learner, String until, ResultPage result) {}
