/** What a learner studies for: the exam, its day, the time there is; and what the board said afterward. */
@NullMarked
package org.aliquot.web.goal;

import org.jspecify.annotations.NullMarked;
