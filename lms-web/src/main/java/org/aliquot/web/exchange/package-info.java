/** Pages of instructors for files of questions: bringing them into the bank, and taking them elsewhere. */
@NullMarked
package org.aliquot.web.exchange;

import org.jspecify.annotations.NullMarked;
