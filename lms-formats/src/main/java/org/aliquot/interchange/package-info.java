/** Files of questions, ours and those of other systems, read into one form and written from it; no framework, no database. */
@NullMarked
package org.aliquot.interchange;

import org.jspecify.annotations.NullMarked;
