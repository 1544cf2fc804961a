/** Reporting a question, and what its authors answer. */
@NullMarked
package org.aliquot.web.errata;

import org.jspecify.annotations.NullMarked;
