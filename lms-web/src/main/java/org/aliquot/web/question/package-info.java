/** A question as a reader sees it, before and after the answer. */
@NullMarked
package org.aliquot.web.question;

import org.jspecify.annotations.NullMarked;
