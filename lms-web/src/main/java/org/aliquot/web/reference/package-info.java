/** Looking things up: reference intervals and formulas of a course. */
@NullMarked
package org.aliquot.web.reference;

import org.jspecify.annotations.NullMarked;
