/** A question: its words, its task, what must be so before it may be asked. Plain values, no framework, no database. */
@NullMarked
package org.aliquot.question;

import org.jspecify.annotations.NullMarked;
