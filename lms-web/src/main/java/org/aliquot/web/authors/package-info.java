/** Pages on which owners say who else decides about a course, an exam or a question. */
@NullMarked
package org.aliquot.web.authors;

import org.jspecify.annotations.NullMarked;
