/** Looking things up: reference intervals, formulas and the glossary of a course. */
@NullMarked
package org.aliquot.web.reference;

import org.jspecify.annotations.NullMarked;
