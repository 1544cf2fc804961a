/** A learner's cards: today's reviews one by one, what the coming days bring, all cards. */
@Bilingual
@NullMarked
package org.aliquot.web.recall;

import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.NullMarked;
