/** What comes after an attempt: its result and its questions with reasons. */
@NullMarked
package org.aliquot.web.attempt;

import org.jspecify.annotations.NullMarked;
