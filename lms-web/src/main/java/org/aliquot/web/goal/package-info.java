/** What a learner studies for: the exam, its day, the time there is; and what the board said afterward. */
@Bilingual
@NullMarked
package org.aliquot.web.goal;

import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.NullMarked;
