/** A learner's cards: today's reviews one by one, what the coming days bring, all cards. */
@NullMarked
package org.aliquot.web.recall;

import org.jspecify.annotations.NullMarked;
